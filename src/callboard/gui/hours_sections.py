"""When a contact point answers: its services with their lights, its clock, its week."""

from collections.abc import Iterator

from callboard.directory.contact_point import ContactPoint, ServiceHours
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Paragraph, Section, Service
from callboard.gui.detail_week import weeks_of
from callboard.gui.detail_words import shown
from callboard.gui.translation import translate
from callboard.hours.zone import zone
from callboard.reach.availability import Light, opening_hours
from callboard.wording.clock import distance, same_clock
from callboard.wording.language import phrases
from callboard.wording.light import describe


def hours_sections(point: ContactPoint, asked: Asked) -> Iterator[Section]:
    """The stated hours, what their clock shows, and the week around the moment."""
    title = translate("Detail", "Hours")
    if not point.hours_available:
        yield Section(title, (Paragraph(translate("Detail", "No source states any hours.")),))
        return
    services = point.hours_available
    # One service is the light above, unless that says that the line is out of reach.
    repeats = len(services) == 1 and (asked.lit is None or asked.lit.words.in_reach)
    yield Section(title, tuple(_service(s, asked, repeats=repeats) for s in services))
    shown_first = asked.lit.light.hours if asked.lit and asked.lit.light.hours else services[0]
    yield Section(translate("Detail", "It is there"), (Paragraph(_there(shown_first, asked)),))
    if asked.timetables:
        yield from _week(shown_first, asked, is_one_of_several=len(services) > 1)


def _week(hours: ServiceHours, asked: Asked, *, is_one_of_several: bool) -> Iterator[Section]:
    assert asked.timetables  # noqa: S101 -- nobody else asks
    mine = asked.viewer.zone
    weeks = weeks_of(hours, asked.at, asked.timetables, asked.language, mine)
    title = translate("Detail", "This week, their time")
    if len(weeks) == 1:
        title = translate("Detail", "This week, their time and yours")
        if not weeks[0].hours:
            title = translate("Detail", "This week, their time = your time")
    whom = _whom(hours, asked) if is_one_of_several else ""
    named = (
        Paragraph(f"◆ {day.name}: {day.holiday}", muted=True)
        for day in weeks[0].days
        if day.holiday
    )
    yield Section(" · ".join(part for part in (title, whom) if part), (weeks[0], *named))
    if len(weeks) > 1:
        yield Section(translate("Detail", "This week, your time"), weeks[1:])


def _service(hours: ServiceHours, asked: Asked, *, repeats: bool) -> Service:
    city = hours.zone.rpartition("/")[2].replace("_", " ")
    light = None
    if asked.timetables and not repeats:
        answer = Light(asked.timetables.interval(opening_hours(hours), asked.at), hours)
        light = describe(answer, asked.at, asked.viewer.zone, asked.language)
    return Service(_whom(hours, asked), f"{hours.hours} ({city})", light)


def _whom(hours: ServiceHours, asked: Asked) -> str:
    facts = asked.facts
    severities = phrases(asked.language).severities
    whom = [facts.language_name(tag) for tag in hours.language]
    whom += [severities[severity] for severity in hours.severity]
    whom += [*hours.plan, shown(hours.note, facts)]
    return " · ".join(part for part in whom if part)


def _there(hours: ServiceHours, asked: Asked) -> str:
    theirs, mine = hours.zone, asked.viewer.zone
    local = asked.at.astimezone(zone(theirs))
    time = f"{phrases(asked.language).weekdays[local.weekday()]} {local:%H:%M}"
    apart = distance(mine, theirs, asked.at, asked.language)
    if same_clock(asked.at, (theirs, mine)):
        return translate("Detail", "{0}, {1}").format(time, apart)
    return translate("Detail", "{0}, {1} of you").format(time, apart)
