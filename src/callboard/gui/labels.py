"""The one place that makes labels: directory text is never markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_IN_ONE_LINE = 60  # characters: Qt breaks lines of markup only


def label(
    text: str = "",
    role: str = "body",
    *,
    parent: QWidget | None = None,
    wrap: bool = True,
    selectable: bool = False,
) -> QLabel:
    """A label that shows `text` as it is, in the type of its `role`.

    Roles: body small caption strong light heading title number note note-lead key.
    """
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setText(text)
    return made


def plain_tooltip(text: str) -> str:
    """A text for setToolTip, where Qt would read directory text as markup.

    What is short and holds no tag stays as it is: a tooltip is what a screen reader hears, too.
    """
    if "<" not in text and len(text) <= _IN_ONE_LINE:
        return text
    import html  # noqa: PLC0415 -- its table of entities is large, and no window starts with one

    return f"<p>{html.escape(text)}</p>"


def mnemonic_free(text: str) -> str:
    """A text for a button, check box or action, where & would mark a key."""
    return text.replace("&", "&&")
