"""Which fonts carry a language, and digits that stand under each other."""

from PySide6.QtGui import QFont

_LATIN = ("Inter", "Segoe UI", "Helvetica Neue")
# Without a language Qt takes whatever Han font comes first, often with Japanese shapes.
_HAN = {
    "zh-Hans": (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei UI",
        "WenQuanYi Micro Hei",
    ),
    "zh-Hant": (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
        "WenQuanYi Micro Hei",
    ),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "IPAGothic"),
    "ko": ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
}
_TRADITIONAL = ("zh-Hant", "zh-TW", "zh-HK", "zh-MO")


def han(language: str) -> str:
    """Which Han shapes a reader of a BCP 47 tag expects; simplified where nothing speaks."""
    if language.startswith(_TRADITIONAL):
        return "zh-Hant"
    primary = language.partition("-")[0]
    return primary if primary in _HAN else "zh-Hans"


def families(system: str, language: str) -> list[str]:
    """Font families, best first: the system's own, then those that carry the language."""
    return list(dict.fromkeys((system, *_LATIN, *_HAN[han(language)])))


def tabular(font: QFont) -> QFont:
    """The same font with digits of one width (OpenType tnum)."""
    digits = QFont(font)
    digits.setFeature(QFont.Tag("tnum"), 1)
    return digits
