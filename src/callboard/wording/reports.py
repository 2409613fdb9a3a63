"""What users report about entries, in words."""

from callboard.store.records import Verdict

_ENGLISH = {
    Verdict.WORKED: "worked",
    Verdict.WRONG: "wrong",
    Verdict.CHANGED: "changed",
    "note": "note",
    "gone": "in no directory",
    "other": "the directory now says {number}",
    "no number": "the directory now has no number",
}
_CHINESE = {
    Verdict.WORKED: "有效",
    Verdict.WRONG: "有误",
    Verdict.CHANGED: "已变更",
    "note": "备注",
    "gone": "不在任何名录中",
    "other": "名录现为 {number}",
    "no number": "名录现无号码",
}


def verdict_word(verdict: Verdict, language: str) -> str:
    """What somebody found, in one word."""
    return _words(language)[verdict]


def note_word(language: str) -> str:
    """What stands before a user's own note."""
    return _words(language)["note"]


def gone_words(language: str) -> str:
    """That no directory has the entry any more."""
    return _words(language)["gone"]


def other_number_words(number: str, language: str) -> str:
    """That the directory has another number than was reported on; "" = it has none."""
    words = _words(language)
    return words["other"].format(number=number) if number else words["no number"]


def _words(language: str) -> dict[str, str]:
    return _CHINESE if language.partition("-")[0].lower() == "zh" else _ENGLISH
