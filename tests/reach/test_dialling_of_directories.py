"""Countries x telephones x the numbers of real and fictitious directories."""

from functools import cache
from pathlib import Path

import pytest

from callboard.directory.contact_point import ContactPoint, Phone
from callboard.loading.loader import load_files
from callboard.reach.dialling import Verdict, dial
from callboard.resources import find_resources

FICTITIOUS = Path(__file__).parents[1] / "data" / "directories"
ANY, LANDLINE, MOBILE = Phone.ANY, Phone.LANDLINE, Phone.MOBILE
NOWHERE = ""


@cache
def points() -> dict[str, ContactPoint]:
    files = [*find_resources().directories.glob("*.toml"), *FICTITIOUS.glob("*.toml")]
    return load_files(files)[0].contact_points


@pytest.mark.parametrize(
    ("id_", "country", "phone", "prefix", "pressed"),
    [
        ("aliyun.hotline", "CN", ANY, "", "95187"),
        ("aliyun.hotline", "CN", LANDLINE, "9", "9,95187"),
        ("aliyun.hotline", "CN", MOBILE, "9", "95187"),
        ("aliyun.hotline", "DE", ANY, "", NOWHERE),
        ("aliyun.hotline", "HK", MOBILE, "", NOWHERE),
        ("aliyun.phone.l1", "CN", LANDLINE, "0", "0,4006455666"),
        ("aliyun.phone.l1", "SG", MOBILE, "", NOWHERE),
        ("aliyun.phone.l1", "TW", ANY, "", NOWHERE),
        ("aliyun.phone.intro", "CN", MOBILE, "", "4006455566"),
        ("aliyun.phone.intro", "US", ANY, "", NOWHERE),
        ("aliyun.phone.abroad", "US", ANY, "", NOWHERE),
        ("aliyun.phone.abroad", "CN", ANY, "", NOWHERE),
        ("aliyun.regional.hong-kong", "HK", ANY, "", "28228888"),
        ("aliyun.regional.hong-kong", "CN", LANDLINE, "", "0085228228888"),
        ("aliyun.regional.hong-kong", "DE", LANDLINE, "0", "0,0085228228888"),
        ("aliyun.regional.singapore", "SG", LANDLINE, "", "63228788"),
        ("aliyun.regional.singapore", "SG", MOBILE, "", "+6563228788"),
        ("aliyun.regional.singapore", "DE", ANY, "", "006563228788"),
        ("aliyun.regional.singapore", "US", LANDLINE, "8", "8,0116563228788"),
        ("aliyun.regional.singapore", "JP", LANDLINE, "", "0106563228788"),
        ("aliyun.regional.australia", "AU", LANDLINE, "", "0280748788"),
        ("aliyun.regional.australia", "GB", LANDLINE, "9", "9,0061280748788"),
        ("aliyun.regional.us-west", "US", LANDLINE, "", "16509408788"),
        ("aliyun.regional.us-west", "CA", ANY, "", "16509408788"),
        ("aliyun.regional.us-west", "DE", MOBILE, "0", "+16509408788"),
        ("northwind.cn.support", "CN", ANY, "", "4005550110"),
        ("northwind.cn.support", "DE", ANY, "", NOWHERE),
        ("northwind.de.support", "DE", LANDLINE, "0", "0,06990009101"),
        ("northwind.de.support", "AT", LANDLINE, "", "00496990009101"),
        ("harbour.au.freecall", "AU", MOBILE, "", "1300975711"),
        ("harbour.au.freecall", "NZ", ANY, "", NOWHERE),
        ("qamar.eg.retail", "EG", ANY, "", "10555"),
        ("qamar.eg.retail", "SA", ANY, "", NOWHERE),
    ],
)
def test_what_is_pressed(id_: str, country: str, phone: Phone, prefix: str, pressed: str) -> None:
    assert dial(points()[id_], country, phone, prefix).pressed == pressed


@pytest.mark.parametrize("phone", Phone)
@pytest.mark.parametrize("country", ["CN", "DE", "SG", "US", "AU", "GB", "HK", "EG", "XX"])
def test_what_holds_for_every_number(country: str, phone: Phone) -> None:
    """Nothing but keys; a number bound to a country is pressed there as it is printed."""
    for point in points().values():
        dialling = dial(point, country, phone, "0")
        assert set(dialling.pressed) <= set("0123456789+*#,")
        assert bool(dialling.pressed) is (dialling.verdict is Verdict.DIAL)
        telephone = point.telephone
        if telephone and telephone.country and dialling.pressed:
            assert (telephone.country, dialling.keys) == (country, telephone.digits), point.id
