from collections.abc import Callable

import babel
import pytest

from callboard.loading import codes

Flaw = Callable[[str], str | None]
GOOD: list[tuple[Flaw, list[str]]] = [
    (codes.language_flaw, ["en", "zh-Hans", "zh-Hant-TW", "es-419", "yue", "und"]),
    (codes.country_flaw, ["DE", "HK", "GB"]),
    (codes.area_flaw, ["DE", "world"]),
    (codes.calendar_flaw, ["CN", "US-CA"]),
    (codes.date_flaw, ["2023", "2023-12", "2024-02-29"]),
    (codes.amount_flaw, ["0", "0.09", "120"]),
    (codes.currency_flaw, ["EUR"]),
    (codes.keys_flaw, ["", "0*#9"]),
    (codes.dial_flaw, ["00861", "+861", "*#06#"]),
    (codes.address_flaw, ["https://a.example/b?c=d#e", "https://a:8443", "mailto:a.b@c.example"]),
]
BAD: list[tuple[Flaw, list[str]]] = [
    (codes.language_flaw, ["", "cn", "english", "EN", "zh_CN", "xx", "en-", "zh-hans"]),
    (codes.country_flaw, ["", "de", "UK", "XX", "DEU", "world"]),
    (codes.calendar_flaw, ["", "XX", "US-", "US-ca", "world"]),
    (codes.date_flaw, ["", "23", "2023-13", "2023-02-29", "2023-1", "0000", "２０２３"]),
    (codes.amount_flaw, ["", "1,5", "-1", "1.", "1e9", "٣"]),
    (codes.currency_flaw, ["", "eur", "€", "EURO"]),
    (codes.keys_flaw, ["1a", " ", "1,2", "+"]),
    (codes.dial_flaw, ["", "1+", "1 2"]),
    (
        codes.address_flaw,
        [
            "",
            "http://a.example",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://",
            "https:///a",
            "https://a@b.example",
            "https://a.example:99999",
            "https://[a",
            "https://а.example",
            "https://a.example/\\b",
            "mailto:",
            "mailto:a@b.example?cc=d@e.example",
            "tel:+1",
        ],
    ),
]


@pytest.mark.parametrize(("flaw", "text"), [(flaw, text) for flaw, many in GOOD for text in many])
def test_good_codes_have_no_flaw(flaw: Flaw, text: str) -> None:
    assert flaw(text) is None


@pytest.mark.parametrize(("flaw", "text"), [(flaw, text) for flaw, many in BAD for text in many])
def test_bad_codes_have_a_flaw(flaw: Flaw, text: str) -> None:
    assert flaw(text)


@pytest.mark.parametrize(
    ("flaw", "text", "meant"),
    [
        (codes.country_flaw, "UK", "GB"),
        (codes.country_flaw, "de", "DE"),
        (codes.language_flaw, "cn", "zh"),
    ],
)
def test_what_was_meant_is_said(flaw: Flaw, text: str, meant: str) -> None:
    assert f'did you mean "{meant}"?' in str(flaw(text))


def test_countries_are_those_of_iso_3166() -> None:
    named = babel.Locale("en").territories
    assert len(codes.COUNTRIES) == 249
    assert named.keys() >= codes.COUNTRIES
