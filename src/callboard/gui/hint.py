"""A sentence above the list, and the query or the channel it offers."""

import msgspec


class Hint(msgspec.Struct, frozen=True):
    """What to say of what was found; "" = nothing.

    A click asks for `query`, or looks at the contact point `entry` (an id), when there is one.
    """

    text: str = ""
    query: str = ""
    entry: str = ""
