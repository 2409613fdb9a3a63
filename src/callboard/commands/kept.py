"""What this user keeps at hand, for `is:favourite` and `is:recent`."""

import os
from collections.abc import Callable, Collection
from datetime import datetime

Kept = Callable[[str], Collection[str]]  # "favourite" or "recent" -> ids


def nothing_kept(_what: str) -> Collection[str]:
    """What somebody keeps who never kept anything."""
    return ()


def read_kept(what: str, at: datetime) -> Collection[str]:
    """The ids in the user's own files, as the window wrote them; `at` is aware."""
    from callboard.store.folders import find_folders  # noqa: PLC0415 -- few queries ask for it
    from callboard.store.keyed import KeyedFile  # noqa: PLC0415 -- few queries ask for it
    from callboard.store.records import Favourite, Use  # noqa: PLC0415 -- few queries ask for it

    folder = find_folders(os.environ).notebook
    favourites = KeyedFile(folder / "favourites.json", Favourite)
    recents = KeyedFile(folder / "recents.json", Use)
    file: KeyedFile[Favourite] | KeyedFile[Use] = favourites if what == "favourite" else recents
    file.refresh(at)
    return frozenset(file.all())
