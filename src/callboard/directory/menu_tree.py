"""A telephone menu (IVR) as a tree of choices, for following it before or during a call."""

from enum import StrEnum

import msgspec

from callboard.directory.text import Text


class ChoiceKind(StrEnum):
    """What a caller does to take a choice."""

    KEY = "key"
    CODE = "code"  # types in something only the caller knows, or proves it: a customer ID
    WAIT = "wait"  # presses nothing: no key is known, the system goes on by itself


class MenuChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One answer to a question of the menu, and what it is for.

    `keys` holds `[0-9*#]`, "" unless a key is pressed. `then` is the id of the question that
    follows; without it the menu ends here. `contact_points` are whom the choice leads to.
    """

    label: Text
    keys: str = ""
    kind: ChoiceKind = ChoiceKind.KEY
    then: str | None = None
    contact_points: tuple[str, ...] = ()
    note: Text | None = None


class MenuQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One point of the menu: what is asked there, and what can be answered."""

    id: str  # unique inside its menu
    text: Text
    choices: tuple[MenuChoice, ...]


class MenuTree(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The menu of one number; it begins with its first question. Contact points name it.

    `checked` is the partial ISO date on which somebody last followed it, None when nobody did.
    `after` is what happens when the call is over.
    """

    id: str
    organization: str
    title: Text
    questions: tuple[MenuQuestion, ...]
    source: str
    alias: tuple[str, ...] = ()
    where: str | None = None
    checked: str | None = None
    after: Text | None = None
    note: Text | None = None
