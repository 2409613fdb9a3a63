"""The coverage page: what it shows of the session, and what its wishes change."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callboard.commands.context import Context
from callboard.gui.coverage_board import COMMON, HEADING, LINE, SITE, Board, BoardRow, Sources
from callboard.gui.coverage_board import spoken as spoken_row
from callboard.gui.coverage_notices import Slices, notices
from callboard.gui.coverage_text import board_text
from callboard.gui.models.coverage_model import Place, Written
from callboard.gui.session import Session
from callboard.gui.time_axis import (
    Axis,
    cursor_step,
    days_axis,
    moved,
    next_monday,
    showing,
    today,
    zoomed,
)
from callboard.gui.widgets.coverage_choices import (
    DATE,
    DAY,
    NEXT_WEEK,
    TODAY,
    TOMORROW,
    WEEK,
    Choices,
)
from callboard.gui.widgets.coverage_page import CoveragePage
from callboard.presenters.slices import Sliced
from callboard.reach.availability import speaks
from callboard.reach.coverage import speaking
from callboard.reach.sites import Site, calendar_of, city, suggested_sites

_DAY = timedelta(days=1)


class CoveragePresenter(QObject):
    """Joins the page with the session; works only while the page is on show."""

    sites_wished = Signal(tuple)  # of Site: to be remembered
    calendar_wished = Signal(str)  # a holiday calendar that a site depends on
    told = Signal(str)

    def __init__(
        self,
        page: CoveragePage,
        core: Context,
        session: Session,
        clock: Callable[[], datetime],
        sites: tuple[Site, ...],
    ) -> None:
        super().__init__(page)
