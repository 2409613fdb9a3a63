"""Sentences of the detail pane with a number in them."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """lupdate finds plurals in tr() alone, so it has one."""

    def minutes(self, count: int) -> str:
        """A length of time."""
        return self.tr("%n minute(s)", "", count)

    def hours(self, count: int) -> str:
        """A length of time."""
        return self.tr("%n hour(s)", "", count)

    def days(self, count: int) -> str:
        """A length of time; days of 24 hours."""
        return self.tr("%n day(s)", "", count)

    def working_days(self, count: int) -> str:
        """A length of time that weekends and holidays do not count towards."""
        return self.tr("%n working day(s)", "", count)
