"""Write resources/names/names.json from Unicode CLDR, through Babel (a development dependency).

    .venv/bin/python packaging/make_names.py

Babel's copy of CLDR decides what the names are; run it again when Babel is updated.
"""

import json
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

TARGET = Path(__file__).resolve().parent.parent / "resources" / "names" / "names.json"
VARIANTS = ("zh-Hans", "zh-Hant", "pt-BR", "pt-PT", "en-GB", "en-US", "es-419", "es-MX", "fr-CA")
LONGER = ("fil", "yue", "haw", "ceb", "ckb", "gsw", "kok", "nds")
# In CLDR for other reasons: groups, reserved codes, and codes that ISO 3166-1 does not assign.
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
# Shorter names that people use, to be shown (first two) or found (the rest).
SHORT = {"HK": ["Hong Kong", "香港"], "MO": ["Macao", "澳门"]}
ALSO = {
    "AE": ["UAE", "阿联酋"],
    "BA": ["Bosnia"],
    "CI": ["Ivory Coast"],
    "CN": ["Mainland China", "中国大陆"],
    "CZ": ["Czech Republic"],
    "GB": ["UK", "Great Britain", "Britain", "England"],
    "HK": ["Hongkong"],
    "KR": ["Korea"],
    "MM": ["Burma"],
    "MO": ["Macau"],
    "NL": ["Holland"],
    "RU": ["Russian Federation"],
    "SA": ["KSA"],
    "TR": ["Turkey"],
    "TW": ["台湾地区"],
    "US": ["USA", "America", "United States of America"],
    "VN": ["Viet Nam"],
}
ENGLISH = Locale("en")
CHINESE = Locale.parse("zh_Hans")


def main() -> None:
    """Write the file."""
    table = {
        "languages": {tag: _language(tag) for tag in _language_tags()},
        "territories": {code: _territory(code) for code in _territory_codes()},
    }
    TARGET.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", "utf-8")


def _language_tags() -> list[str]:
    of_iso_639_1 = [tag for tag in ENGLISH.languages if len(tag) == 2]
    return sorted({*of_iso_639_1, *LONGER, *VARIANTS})


def _territory_codes() -> list[str]:
    return sorted(c for c in ENGLISH.territories if len(c) == 2 and c not in NOT_ISO)


def _language(tag: str) -> list[str]:
    """English, Chinese and the language's own name; the last is "" when CLDR lacks it."""
    key = tag.replace("-", "_")
    own = _locale(tag)
    native = own.languages.get(key, "") if own else ""
    if own and not native and "-" in tag:
        native = own.get_display_name() or ""
    english = ENGLISH.languages.get(key) or Locale.parse(key).get_display_name("en") or ""
    return [english, CHINESE.languages.get(key, english), native]


def _territory(code: str) -> list[str]:
    """English, Chinese, the name at home ("" when there is none), then others to find it by."""
    shown = SHORT.get(code, [ENGLISH.territories[code], CHINESE.territories[code]])
    at_home = [_name_in(language, code) for language in get_official_languages(code, de_facto=True)]
    native, *others = [name for name in at_home if name] or [""]
    found_by = [*others, *ALSO.get(code, [])]
    return [
        *shown,
        native,
        *dict.fromkeys(name for name in found_by if name not in {*shown, native}),
    ]


def _name_in(language: str, code: str) -> str:
    own = _locale(language.replace("_", "-"))
    return own.territories.get(code, "") if own else ""


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


if __name__ == "__main__":
    main()
