"""Compiles the translations into a wheel (hatchling calls this)."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """A wheel holds compiled translations; an editable install finds them where ./run puts them."""

    def dependencies(self) -> list[str]:
        """PySide6 brings the compiler; a checkout that was set up has one already."""
        tool = self._tool()
        try:
            tool["find_tool"]("pyside6-lrelease")
        except tool["ToolMissingError"]:
            return [d for d in self.metadata.core.dependencies if d.startswith("pyside6")]
        return []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile before the files are gathered."""
        if version != "editable":
            self._tool()["compile_all"]()

    def _tool(self) -> dict[str, Any]:
        return runpy.run_path(str(Path(self.root) / "packaging/translations.py"))
