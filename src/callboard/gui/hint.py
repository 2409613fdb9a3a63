"""A sentence above the list, and the query it offers."""

import msgspec


class Hint(msgspec.Struct, frozen=True):
    """What to say of what was found; "" = nothing. A click asks for `query`, when there is one."""

    text: str = ""
    query: str = ""
