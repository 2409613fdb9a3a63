"""The JSON Schema of a directory file, made from the types, for editors.

`python -m callboard.loading.json_schema > resources/schema/directory.schema.json`
"""

import json
import sys
from typing import Any

import msgspec

from callboard.directory.directory import Directory
from callboard.directory.text import Text
from callboard.loading.draft import FORMAT

_TEXT = {
    "description": "A text, or one for each language: name.en, name.zh",
    "anyOf": [
        {"type": "string", "minLength": 1},
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
            "additionalProperties": {"type": "string", "minLength": 1},
        },
    ],
}


def schema() -> dict[str, Any]:
    """The schema (JSON Schema 2020-12) that every directory file without problems fulfils."""
    (_,), components = msgspec.json.schema_components(
        [Directory], schema_hook=_of_text, ref_template="#/$defs/{name}"
    )
    components["Directory"]["properties"]["format"] = {"const": FORMAT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/Directory",
        "$defs": components,
    }


def schema_text() -> str:
    """The schema as it stands in the repository."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _of_text(kind: type) -> dict[str, Any]:
    if kind is not Text:
        raise NotImplementedError
    return _TEXT


if __name__ == "__main__":
    sys.stdout.write(schema_text())
