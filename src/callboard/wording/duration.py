"""Durations of promises in words: "4 hours", "5 working days"."""

from callboard.directory.duration import DurationError, parse_duration

_DAY = 1_440  # minutes
_FEWEST_DAYS = 3  # below that hours are meant: 48 hours, not 2 days
_ENGLISH = {
    "working days": ("1 working day", "{n} working days"),
    "days": ("1 day", "{n} days"),
    "hours": ("1 hour", "{n} hours"),
    "minutes": ("1 minute", "{n} minutes"),
}
_CHINESE = {
    "working days": ("{n} 个工作日", "{n} 个工作日"),
    "days": ("{n} 天", "{n} 天"),
    "hours": ("{n} 小时", "{n} 小时"),
    "minutes": ("{n} 分钟", "{n} 分钟"),
}


def duration_words(text: str, language: str) -> str:
    """A duration of a directory for a reader (BCP 47); what is none stays as it is."""
    try:
        span = parse_duration(text)
    except DurationError:
        return text
    if span.working_days is not None:
        unit, count = "working days", span.working_days
    else:
        unit, count = _unit(span.minutes or 0)
    words = _CHINESE if language.partition("-")[0].lower() == "zh" else _ENGLISH
    return words[unit][count != 1].format(n=count)


def _unit(minutes: int) -> tuple[str, int]:
    if minutes >= _FEWEST_DAYS * _DAY and minutes % _DAY == 0:
        return "days", minutes // _DAY
    return ("minutes", minutes) if minutes % 60 else ("hours", minutes // 60)
