"""A reason that its author wrote in two languages: `non-urgent suspended / 暂停非紧急工单`."""

_BETWEEN = " / "
_AFTER_NAME = ": "  # a holiday's name stands before the author's words, in the reader's language


def label_in(label: str, language: str) -> str:
    """The part of a label for a reader (BCP 47): Chinese, or not; one language stays as it is."""
    versions = label.split(_BETWEEN)
    chinese = [version for version in versions if _is_chinese(version.rpartition(_AFTER_NAME)[2])]
    if len(versions) != 2 or len(chinese) != 1:
        return label
    name, colon, first = versions[0].rpartition(_AFTER_NAME)
    wants_chinese = language.partition("-")[0].lower() == "zh"
    said = next(v for v in (first, versions[1]) if _is_chinese(v) is wants_chinese)
    return f"{name}{colon}{said}"


def _is_chinese(text: str) -> bool:
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)
