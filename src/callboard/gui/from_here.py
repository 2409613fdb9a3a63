"""How to dial a contact point from where the caller is, or what to use instead."""

from callboard.directory.contact_point import ContactPoint, Phone
from callboard.gui.asked import Asked
from callboard.gui.detail_blocks import Block, Channels, Keys, Paragraph, Section
from callboard.gui.detail_words import shown
from callboard.gui.row import Facts
from callboard.gui.translation import translate
from callboard.reach.dialling import Dialling, DialStep, Pressed, Verdict, dial

_NOWHERE = Dialling(verdict=Verdict.UNKNOWN)


def dialling_of(point: ContactPoint, asked: Asked) -> Dialling:
    """How it is dialled from here; unknown until hours are read, for it takes a library."""
    if asked.lit is None or not asked.viewer.country or not point.telephone:
        return _NOWHERE
    return dial(point, asked.viewer.country, asked.phone, asked.prefix)


def from_here(point: ContactPoint, found: Dialling, asked: Asked) -> Section:
    """The digits to press one after the other, or that there are none and what to use instead."""
    if found.verdict is Verdict.UNKNOWN or not asked.viewer.country:
        return Section("", ())
    name = asked.facts.country_name(asked.viewer.country)
    blocks = _dial(found, asked) if found.verdict is Verdict.DIAL else _instead(point, name, asked)
    # That the number is bound to its country stands right under the number already.
    note = "" if found.only_inside else shown(found.note, asked.facts)
    return Section(_title(asked.phone).format(name), (*blocks, *_said(note)))


def cannot_be_reached(country: str) -> str:
    """What is said of a number that has no digits there."""
    return translate("Detail", "Cannot be reached from {0}.").format(country)


def _title(phone: Phone) -> str:
    return {
        Phone.ANY: translate("Detail", "From {0}, any phone"),
        Phone.MOBILE: translate("Detail", "From {0}, mobile phone"),
        Phone.LANDLINE: translate("Detail", "From {0}, landline"),
    }[phone]


def _dial(found: Dialling, asked: Asked) -> tuple[Block, ...]:
    steps: tuple[Block, ...] = _said(translate("Detail", "Dial {0}.").format(found.digits))
    if found.before:
        steps = (Keys(tuple((s.digits, _meaning(s, asked.facts)) for s in found.steps)),)
    said = []
    if found.carrier:
        only = translate("Detail", "Only for customers of {0}.")
        steps = (*steps, Paragraph(only.format(shown(found.carrier, asked.facts))))
    if found.by_carrier:
        said.append(
            translate(
                "Detail",
                "The + is for a mobile phone. On a landline, dial the international prefix of"
                " your carrier instead.",
            )
        )
    if found.abroad:
        said.append(translate("Detail", "It is an international call."))
    aside = tuple(Paragraph(sentence, muted=True) for sentence in said)
    return (*steps, *aside)


def _meaning(step: DialStep, facts: Facts) -> str:
    if step.label:
        return shown(step.label, facts)
    return {
        Pressed.OUTSIDE_LINE: translate("Detail", "for an outside line"),
        Pressed.ACCESS_CODE: translate("Detail", "before the number"),
        Pressed.NUMBER: translate("Detail", "the number"),
    }[step.pressed]


def _instead(point: ContactPoint, country: str, asked: Asked) -> tuple[Block, ...]:
    if asked.instead:
        lead = translate("Detail", "Cannot be reached from {0}. Use instead:").format(country)
        return (Paragraph(lead), Channels((asked.instead,)))
    if point.fallback:
        see = translate("Detail", "Cannot be reached from {0}: see “If it fails”.")
        return _said(see.format(country))
    return _said(cannot_be_reached(country))


def _said(text: str) -> tuple[Block, ...]:
    return (Paragraph(text),) if text else ()
