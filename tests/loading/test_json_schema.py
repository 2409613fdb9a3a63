from pathlib import Path

import jsonschema  # type: ignore[import-untyped]  # it ships no types
import pytest
import tomli

from callboard.loading.json_schema import schema, schema_text

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/DIRECTORY-FILE.md").read_text(encoding="utf-8")
EXAMPLE, MORE = (part.split("```")[0] for part in GUIDE.split("```toml\n")[1:3])


def _plain(value: object) -> object:
    """JSON has no dates: editors hand them to the schema as texts."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value if isinstance(value, str | int | float | bool) else str(value)


def _is_valid(text: str) -> bool:
    return bool(jsonschema.Draft202012Validator(schema()).is_valid(_plain(tomli.loads(text))))


def test_the_schema_in_the_repository_is_current() -> None:
    committed = ROOT / "resources/schema/directory.schema.json"
    assert committed.read_text(encoding="utf-8") == schema_text()


def test_it_is_a_schema_and_accepts_the_example() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert _is_valid(EXAMPLE)
    assert _is_valid(EXAMPLE + MORE)


@pytest.mark.parametrize("file", sorted((ROOT / "resources/directories").glob("*.toml")))
def test_it_accepts_the_bundled_directories(file: Path) -> None:
    assert _is_valid(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "name",
    ["unknown-key", "unknown-table", "wrong-type", "wrong-choice", "missing-key", "format-2"],
)
def test_it_refuses_what_the_loader_refuses(name: str) -> None:
    file = ROOT / f"tests/data/broken/{name}.toml"
    assert not _is_valid(file.read_text(encoding="utf-8"))
