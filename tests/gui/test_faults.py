import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from callboard.gui.faults import FaultReporter


def boxes() -> list[QMessageBox]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    return [box for box in found if box.isVisible()]


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_fault_is_shown_once_however_often_it_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    parent = QObject()
    reporter = FaultReporter(parent)
    reporter.log_to(tmp_path / "logs" / "log")
    reporter.install()
    fault = ValueError("<b>broken</b>")
    for _ in range(50):
        sys.excepthook(ValueError, fault, None)
    (box,) = boxes()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "broken" in box.informativeText()
    assert (tmp_path / "logs" / "log").read_text().count("ValueError") == 1
    box.close()
    reporter.uninstall()
