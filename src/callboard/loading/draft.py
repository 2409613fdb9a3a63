"""One file on its way to a Directory: the entries that have their shape, and the Report."""

import itertools
import re
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import tomli

from callboard.directory.directory import Directory
from callboard.loading.checks import findings, id_flaw
from callboard.loading.codes import date_flaw
from callboard.loading.limits import DEEPEST, is_id, may_hide, refused_in, text_faults
from callboard.loading.line_map import depth
from callboard.loading.problem import Path
from callboard.loading.references import Known
from callboard.loading.report import MOST, Report
from callboard.loading.shape import convert, faults, must_be, salvage
from callboard.loading.suggestion import did_you_mean

FORMAT = 1
_HEADER = ("format", "id", "name", "as_of")
_DEEP_KEY = re.compile(rf"^(?:[^.\n]*\.){{{DEEPEST}}}", re.MULTILINE)


class Entry(msgspec.Struct, frozen=True):
    """An entry and where it stands. What is not kept is still checked, as far as it has shape."""

    path: Path
    value: Any
    is_kept: bool = True


class Draft(msgspec.Struct):
    """What one file says so far. `mentioned` also has the ids of entries that were left out."""

    report: Report
    header: dict[str, Any] | None  # None: no directory can be made of it
    entries: dict[str, list[Entry]]
    mentioned: Known


def draft(text: str, report: Report, *, deep: bool) -> Draft | None:
    """Read a TOML text; None when it gives no directory at all, and the report says why."""
    raw = _parsed(text, report)
    if raw is None:
        return None
    hidden = may_hide(text)
    kinds = _entry_kinds()
    header = {key: value for key, value in raw.items() if key not in kinds}
    is_usable = _check_header(header, report, kinds)
    if is_usable is None:
        return None
    found = {kind: list(_entries(raw, kind, report)) for kind in kinds}
    mentioned = {kind: _ids(values) for kind, values in found.items()}
    entries = {
        kind: list(_shaped(found[kind], kinds[kind], report, hidden=hidden, deep=deep))
        for kind in kinds
    }
    _check_outside(text, report, {problem.line for problem in report.problems})
    required = {key: header[key] for key in _HEADER} if is_usable else None
    return Draft(report, required, entries, mentioned)


def _entry_kinds() -> dict[str, Any]:
    fields = msgspec.structs.fields(Directory)
    return {field.name: get_args(field.type)[0] for field in fields if not field.required}


def _parsed(text: str, report: Report) -> dict[str, Any] | None:
    if _DEEP_KEY.search(text) and depth(text) > DEEPEST:
        report.add_line(1, f"nests tables deeper than {DEEPEST} levels")
        return None
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        what = error.msg[:1].lower() + error.msg[1:]
        report.add_line(error.lineno, f"is not TOML: {what} (column {error.colno})")
    except RecursionError:
        report.add_line(1, f"nests tables deeper than {DEEPEST} levels")
    except ValueError:  # an integer of thousands of digits
        report.add_line(1, "holds a number that is too long")
    _check_outside(text, report, set())
    return None


def _check_header(header: dict[str, Any], report: Report, kinds: dict[str, Any]) -> bool | None:
    """Whether a directory can be made of it; None when nothing in the file can be trusted."""
    version = header.get("format")
    if "format" in header and (type(version) is not int or version != FORMAT):
        report.add(("format",), f"this program reads format {FORMAT} only; write `format = 1`")
        return None
    before = len(report.problems)
    required = {f.name: f.type for f in msgspec.structs.fields(Directory) if f.required}
    for key, kind in required.items():
        if key not in header:
            report.add((), f'the key "{key}" is missing')
        else:
            for path, sentence in faults(header[key], kind, (key,)):
                report.add(path, sentence)
    _check_header_values(header, report)
    is_usable = len(report.problems) == before
    for key in header.keys() - required.keys():
        if report.is_full:
            break
        near = did_you_mean(key, (*required, *kinds))
        report.add((key,), f"unknown key{near}")
    return is_usable


def _check_header_values(header: dict[str, Any], report: Report) -> None:
    name, as_of = header.get("id"), header.get("as_of")
    if isinstance(name, str) and not is_id(name):
        report.add(("id",), id_flaw(name))
    flaw = date_flaw(as_of) if isinstance(as_of, str) else None
    if flaw:
        report.add(("as_of",), flaw)
    for path, sentence, _ in text_faults(header, hidden=True):
        if path[0] in ("id", "name", "as_of"):
            report.add(path, sentence)


def _entries(raw: dict[str, Any], kind: str, report: Report) -> Iterator[tuple[Path, Any]]:
    values = raw.get(kind, [])
    if not isinstance(values, list):
        report.add(
            (kind,), f"{must_be('a list of tables', values)}; write [[{kind}]]", dropped=True
        )
        return
    for number, value in enumerate(values):
        path = (kind, number)
        if isinstance(value, dict) and isinstance(value.get("id"), str) and is_id(value["id"]):
            report.name_entry(path, value["id"])
        yield path, value


def _ids(values: list[tuple[Path, Any]]) -> set[str]:
    tables = [value for _, value in values if isinstance(value, dict)]
    return {table["id"] for table in tables if isinstance(table.get("id"), str)}


def _shaped(
    values: list[tuple[Path, Any]],
    kind: type[msgspec.Struct],
    report: Report,
    *,
    hidden: bool,
    deep: bool,
) -> Iterator[Entry]:
    for path, raw in values:
        is_kept = _check_texts(raw, path, report, hidden=hidden)
        try:
            value = convert(raw, kind)
        except (msgspec.ValidationError, ValueError, RecursionError) as error:
            value = _explain(raw, kind, path, report, error)
            is_kept = False
        for finding in findings(value, deep=deep) if value is not None else ():
            report.add(path + finding.path, finding.sentence, dropped=finding.grave)
            is_kept = is_kept and not finding.grave
        yield Entry(path, value, is_kept)


def _check_texts(raw: Any, path: Path, report: Report, *, hidden: bool) -> bool:  # noqa: ANN401
    is_kept = True
    for where, sentence, grave in text_faults(raw, hidden=hidden):
        report.add(path + where, sentence, dropped=grave)
        is_kept = is_kept and not grave
    return is_kept


def _explain(
    raw: Any,  # noqa: ANN401
    kind: type[msgspec.Struct],
    path: Path,
    report: Report,
    error: Exception,
) -> Any:  # noqa: ANN401
    """Report each fault of shape; the entry without them, for the checks that can still be made."""
    found = list(itertools.islice(faults(raw, kind, ()), MOST))
    for where, sentence in found:
        report.add(path + where, sentence, dropped=True)
    if not found:
        report.add(path, f"is not understood: {error}", dropped=True)
    return salvage(raw, kind, [where for where, _ in found])


def _check_outside(text: str, report: Report, known: set[int]) -> None:
    """Refused signs in comments and keys, once a line, on lines that are not `known`."""
    for at, name in refused_in(text):
        line = 1 + text.count("\n", 0, at)
        if report.is_full:
            return
        if line not in known:
            known.add(line)
            report.add_line(line, f"holds {name}, a sign that cannot be seen; take it out")
