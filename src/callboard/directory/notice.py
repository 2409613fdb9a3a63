"""Notices that hold on certain days, by the calendar of the organization that gives them."""

import datetime as dt

import msgspec

from callboard.directory.text import Text


class Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Dates from `first` to `last`, both included."""

    first: dt.date
    last: dt.date


class Notice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is so on certain local dates of `zone` (canonical IANA key).

    It comes again on these `days` of these `months` (RFC 5545 BYMONTHDAY, BYMONTH; empty means all,
    unless both are empty), and on the dates of its `stretches`. Without `contact_points` it is
    for the whole organization.
    """

    id: str
    organization: str
    title: Text
    text: Text
    source: str
    zone: str
    days: tuple[int, ...] = ()  # 1 to 31
    months: tuple[int, ...] = ()  # 1 to 12
    stretches: tuple[Stretch, ...] = ()
    contact_points: tuple[str, ...] = ()
    alias: tuple[str, ...] = ()
    where: str | None = None

    def holds_on(self, date: dt.date) -> bool:
        """Whether it holds on a date of its zone."""
        if any(stretch.first <= date <= stretch.last for stretch in self.stretches):
            return True
        comes_again = bool(self.days or self.months)
        in_month = not self.months or date.month in self.months
        return comes_again and in_month and (not self.days or date.day in self.days)
