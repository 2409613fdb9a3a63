"""Codes in a directory file: languages, countries, currencies, dates, keys, addresses."""

import datetime as dt
import re
from urllib.parse import urlsplit

from callboard.loading.limits import quoted

WORLD = "world"
COUNTRIES = frozenset(  # ISO 3166-1 alpha-2
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC
    EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK
    HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB
    LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
    NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU
    RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN
    TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split()  # noqa: SIM905 -- a list literal is 250 lines
)
_LANGUAGES = frozenset(  # ISO 639-1; three-letter tags are taken by their shape
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li
    ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa
    pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg
    th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""".split()  # noqa: SIM905
)
# Countries are taken for their languages, and the reverse.
_MEANT_LANGUAGE = {"cn": "zh", "jp": "ja", "cz": "cs", "dk": "da", "ua": "uk", "gr": "el"}
_MEANT_COUNTRY = {"UK": "GB", "EN": "GB", "EL": "GR", "JA": "JP", "ZH": "CN"}
_TAG = re.compile(
    r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]{5,8})*", re.ASCII
)
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_SUBDIVISION = re.compile(r"[A-Z0-9]{1,3}")
_KEYS = re.compile(r"[0-9*#]*")
_DIAL = re.compile(r"\+?[0-9*#]{1,40}")
_HOST = re.compile(r"[a-z0-9]+(?:[.-]+[a-z0-9]+)*", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+")


def language_flaw(tag: str) -> str | None:
    """What is wrong with a language tag (BCP 47), or None."""
    primary = tag.partition("-")[0]
    if _TAG.fullmatch(tag) and len(tag) <= 35 and (len(primary) > 2 or primary in _LANGUAGES):
        return None
    meant = _MEANT_LANGUAGE.get(tag.lower())
    hint = f"did you mean {quoted(meant)}?" if meant else 'write one like "en" or "zh-Hans"'
    return f"{quoted(tag)} is not a language tag; {hint}"


def country_flaw(code: str) -> str | None:
    """What is wrong with a country code (ISO 3166-1 alpha-2), or None."""
    if code in COUNTRIES:
        return None
    upper = _MEANT_COUNTRY.get(code.upper(), code.upper())
    hint = f"did you mean {quoted(upper)}?" if upper in COUNTRIES else 'write one like "DE"'
    return f"{quoted(code)} is not a country code (ISO 3166-1); {hint}"


def area_flaw(code: str) -> str | None:
    """What is wrong with a country code or "world", or None."""
    return None if code == WORLD else country_flaw(code)


def calendar_flaw(code: str) -> str | None:
    """What is wrong with a holiday calendar's code: a country's, or ISO 3166-2 like US-CA."""
    country, dash, part = code.partition("-")
    if country in COUNTRIES and (not dash or _SUBDIVISION.fullmatch(part)):
        return None
    return f'{quoted(code)} is not a holiday calendar; write a country code like "DE" or "US-CA"'


def date_flaw(date: str) -> str | None:
    """What is wrong with a partial ISO date (2023, 2023-12, 2023-12-31), or None."""
    found = _DATE.fullmatch(date)
    if found is None:
        return f"{quoted(date)} is not a date; write 2023, 2023-12 or 2023-12-31"
    year, month, day = (int(part or 1) for part in found.groups())
    try:
        dt.date(year, month, day)
    except ValueError:
        return f"{quoted(date)} is a date that does not exist"
    return None


def amount_flaw(amount: str) -> str | None:
    """What is wrong with an amount (an exact decimal), or None."""
    if _AMOUNT.fullmatch(amount):
        return None
    return f'{quoted(amount)} is not an amount; write digits like "0.09"'


def currency_flaw(code: str) -> str | None:
    """What is wrong with the shape of a currency code (ISO 4217), or None."""
    if _CURRENCY.fullmatch(code):
        return None
    return f'{quoted(code)} is not a currency code (ISO 4217); write one like "EUR"'


def keys_flaw(keys: str) -> str | None:
    """What is wrong with keys to press, or None."""
    if _KEYS.fullmatch(keys):
        return None
    return f"{quoted(keys)} holds more than the keys 0 to 9, * and #"


def dial_flaw(digits: str) -> str | None:
    """What is wrong with exact digits to dial, or None."""
    if _DIAL.fullmatch(digits):
        return None
    return f"{quoted(digits)} holds more than a leading + and the keys 0 to 9, * and #"


def address_flaw(address: str) -> str | None:
    """What is wrong with an address to open, or None: only https and mailto are ever opened."""
    if address.startswith("mailto:"):
        return None if _MAIL.fullmatch(address) else f"{quoted(address)} is not a mail address"
    if not address.startswith("https://"):
        return f"{quoted(address)} must begin with https:// or mailto:"
    if not address.isascii() or not address.isprintable() or set(address) & set(' "<>\\^`{|}'):
        return f"{quoted(address)} holds signs that no address has"
    return _host_flaw(address)


def _host_flaw(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return f"{quoted(address)} is not an address"
    if "@" in parts.netloc:
        return f"{quoted(address)} must not hold a user name: it hides the real host"
    return None if _HOST.fullmatch(host) else f"{quoted(address)} names no host"
