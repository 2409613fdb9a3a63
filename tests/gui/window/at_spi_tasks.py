"""Five things people come for, done by keys and answered by what is heard, and by nothing else.

Run by the system's Python like at_spi_reader.py: at_spi_tasks.py TASK PROGRAM… prints one line of
JSON, a list of everything that was heard, in its order.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from at_spi_reader import Node, Reader, with_window  # type: ignore[import-not-found]  # beside it

_QUIET = 0.4  # seconds after which nothing more is heard of a key
_MOST_KEYS = 40


class Listener(Reader):  # type: ignore[misc]  # see above
    """Presses keys, and hears what a reader speaks: the focus, announcements, changed fields."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self._here: Node = None
        for event in ("object:text-changed:insert", "object:state-changed:checked"):
            self._spi.Registry.registerEventListener(self._note_change, event)
        self.window("Callboard")
        self.hear("Best now. ")
        self.heard.clear()

    def window(self, title: str) -> None:
        """Give the keyboard to a window, as a desktop does that has a window manager."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus")
        self.listen()

    def press(self, *keys: str) -> None:
        for key in keys:
            self._key(key)
            self.listen()

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "25", text)
        self.listen()

    def press_until(self, key: str, wanted: str) -> None:
        """Press a key until what was heard last begins with this."""
        for _ in range(_MOST_KEYS):
            if self.heard and self.heard[-1].startswith(wanted):
                return
            self.press(key)
        raise LookupError(f"{wanted} is not heard: {self.heard[-_MOST_KEYS:]}")

    def hear(self, wanted: str, since: int = 0) -> None:
        """Wait until this is heard."""
        self._wait(lambda: any(wanted in said for said in self.heard[since:]))

    def listen(self) -> None:
        until = time.monotonic() + _QUIET
        while time.monotonic() < until:
            if self._pump(False):
                until = max(until, time.monotonic() + _QUIET / 4)

    def _hear(self, event: Any) -> None:  # noqa: ANN401 -- of pyatspi
        self.heard.append(str(event.any_data))

    def _follow(self, event: Any) -> None:  # noqa: ANN401 -- of pyatspi
        if event.detail1:
            self._here = event.source
            self.heard.append(self._spoken(event.source))

    def _note_change(self, event: Any) -> None:  # noqa: ANN401 -- of pyatspi
        """What changes where the keyboard is."""
        if event.source == self._here:
            is_on = "checked " if event.type.startswith("object:state") and event.detail1 else ""
            self.heard.append(is_on + self._spoken(event.source))

    def _spoken(self, node: Node) -> str:
        """A field by what stands in it, anything else by its name."""
        text = self.text_of(node) if "Text" in node.get_interfaces() else ""
        return ", ".join(part for part in (text, node.name, node.getRoleName()) if part)


def snapshot_on_saturday(user: Listener) -> None:
    """A German-speaking colleague in Frankfurt, Saturday 03:00: whom do they call?"""
    user.press("F6")
    user.press_until("Tab", "I speak: ")
    user.press("Return")
    user.type("german")
    user.press("Return", "Escape")
    user.press("ctrl+t")
    user.window("What if")
    user.press_until("Up", "Sat ")
    user.press("Tab")
    user.type("0300")
    asked = len(user.heard)
    user.press("Return")
    user.window("Callboard")
    user.hear("Not now: everything here answers for Sat", asked)
    user.hear("Best now. ", asked)
    user.press("ctrl+f")
    user.type("snapshot")
    user.hear("Found: ", asked)


def console_is_down(user: Listener) -> None:
    """One cannot log in."""
    user.press("F6")
    user.press_until("Tab", "Cannot log in")
    asked = len(user.heard)
    user.press("space")
    user.hear("Best now. ", asked)


def singapore_on_a_mobile(user: Listener) -> None:
    """In Singapore, on a mobile telephone, speaking Thai."""
    user.press("F6", "Return")
    user.type("singapore")
    user.press("Return", "Tab", "Return")
    user.press_until("Down", "a mobile")
    user.press("Return", "Tab", "Return")
    user.type("thai")
    asked = len(user.heard)
    user.press("Return", "Escape")
    user.hear("Best now. ", asked)


def right_number(user: Listener) -> None:
    """Is 400-6455-566 the right number?"""
    user.type("400-6455-566")
    user.hear("Found: ")


def both_sites_next_week(user: Listener) -> None:
    """When do Frankfurt and San José both work next week?"""
    user.press("ctrl+2", "s")
    user.window("sites")
    user.type("Frankfurt")
    user.press_until("Tab", "Add a site")
    user.press("space")
    user.press_until("Down", "San Jose")
    user.press("Return", "Tab", "Tab")
    user.type("Mo-Fr 08:00-17:00")
    user.press_until("Tab", "Save")
    user.press("space")
    user.window("Callboard")
    asked = len(user.heard)
    user.press("n")
    user.hear("both work", asked)


TASKS: dict[str, Callable[[Listener], None]] = {
    task.__name__: task
    for task in (
        snapshot_on_saturday,
        console_is_down,
        singapore_on_a_mobile,
        right_number,
        both_sites_next_week,
    )
}


def listened(task: str) -> str:
    """What was heard in a task, as JSON, also when something that was waited for was not."""
    user = Listener()
    try:
        TASKS[task](user)
    except (LookupError, TimeoutError) as error:
        user.heard.append(f"Gave up: {error}")
    return json.dumps(user.heard)


if __name__ == "__main__":
    sys.exit(with_window(sys.argv[2:], lambda: listened(sys.argv[1])))
