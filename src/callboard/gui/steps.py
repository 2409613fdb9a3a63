"""Going from row to row in a list of which some rows are headings."""

from collections.abc import Sequence


def further(rows: Sequence[int], here: int, steps: int) -> int | None:
    """The row so many steps from `here`, as far as there are any; the first from elsewhere.

    `rows` are those that can be chosen, in order; None where there are none.
    """
    if not rows:
        return None
    place = rows.index(here) + steps if here in rows else 0
    return rows[max(0, min(place, len(rows) - 1))]
