"""What macOS reads in Callboard.app; the spec hands it to PyInstaller."""

import os
from pathlib import Path
from typing import Any

from product import NAME, TITLE, Build

IDENTIFIER = f"arpa.home.{NAME}"  # as on Linux: home.arpa belongs to nobody (RFC 8375)
ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
_OLDEST = "13.0"  # that Qt 6.11 supports


def property_list(build: Build) -> dict[str, Any]:
    """The entries of Info.plist that PyInstaller does not make itself."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": TITLE,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleLocalizations": ["en", "zh_CN"],  # Qt asks the system which of them is spoken
        "CFBundleName": TITLE,
        "CFBundleShortVersionString": build.version,
        "CFBundleVersion": build.version,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": _OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Copyright © The Callboard developers. MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # or there is no dark mode
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


def signing_identity() -> str | None:
    """Whose name is signed with; without one, nobody's, as Apple's processors want at least."""
    return os.environ.get("CALLBOARD_SIGNING_IDENTITY") or None
