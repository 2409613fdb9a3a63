"""Which characters of a displayed text are marked."""

import pytest

from callboard.search.index import Index

MARKED = [
    ("Frankfurt service centre", "frank", ["Frank"]),
    ("Frankfurt service centre", "centre frankf", ["Frankf", "centre"]),
    ("Frankfurt service centre", "service cen", ["service", "cen"]),
    ("香港专线", "香港", ["香港"]),
    ("香港專線", "专线", ["專線"]),
    ("香港专线", "xianggang", ["香港"]),
    ("香港专线", "xgz", ["香港专"]),
    ("香港专线", "zhuan", ["专"]),
    ("San José", "jose", ["José"]),
    ("ＦＲＡＮＫ desk", "fra", ["ＦＲＡ"]),
    ("Straße 5", "strasse", ["Straße"]),
    ("+852 2822 8888", "28228888", ["2822 8888"]),
    ("+852 2822 8888", "+85228", ["+852 28"]),
    ("+852 2822 8888", "8888", ["8888"]),
    ("+61 2 8074 8788", "0280748788", ["2 8074 8788"]),
    ("400-6455-566", "4006455", ["400-6455"]),
    ("400-6455-566", "+86 400 6455 566", ["400-6455-566"]),
    ("Hotline 95187", "95187", ["95187"]),
    ("Frankfurt service centre", "frankfrut", ["Frankfurt"]),
    ("Singapore line", "frankfurt", []),
    ("Frankfurt service centre", "lang:de", []),
    ("Frankfurt service centre", "", []),
]


@pytest.mark.parametrize(("text", "typed", "marked"), MARKED)
def test_marks(bundled: Index, text: str, typed: str, marked: list[str]) -> None:
    found = [text[start:end].strip("+") for start, end in bundled.marks(text, typed)]
    assert found == [each.strip("+") for each in marked]
