import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callboard.loading.loader import load, load_files

ROOT = Path(__file__).parents[2]
BROKEN = ROOT / "tests/data/broken"
GUIDE = (ROOT / "docs/DIRECTORY-FILE.md").read_text(encoding="utf-8")
EXAMPLE, MORE = (part.split("```")[0] for part in GUIDE.split("```toml\n")[1:3])
HEADER = 'format = 1\nid = "x"\nname = "X"\nas_of = "2026"\n'

# file, line, a part of the sentence
FAULTS = [
    ("bad-toml", 5, "not TOML"),
    ("format-2", 1, "format 1 only"),
    ("no-header", 1, '"as_of" is missing'),
    ("as-of-impossible", 4, "does not exist"),
    ("as-of-date", 4, "must be a text, not a date"),
    ("unknown-key", 15, 'did you mean "telephone"?'),
    ("unknown-table", 6, 'did you mean "contact_point"?'),
    ("wrong-type", 15, "must be a list in [ ], not a text"),
    ("wrong-choice", 15, 'did you mean "internet"?'),
    ("missing-key", 10, '"organization" is missing'),
    ("bad-id", 7, "is not an id"),
    ("double-id", 11, '"o" is already used'),
    ("unknown-organization", 18, 'did you mean "o"?'),
    ("unknown-fallback", 15, 'no contact point has the id "cc"'),
    ("own-fallback", 15, "its own fallback"),
    ("hidden-in-key", 5, "holds U+00A0"),
    ("unknown-source", 18, 'no source has the id "s"'),
    ("unknown-fact", 28, 'did you mean "telephone"?'),
    ("bad-zone", 15, "is not a time zone"),
    ("bad-hours", 15, "column 12"),
    ("bad-calendar", 15, "is not a holiday calendar"),
    ("unknown-calendar", 15, "There is no holiday calendar"),
    ("bad-country", 17, 'did you mean "GB"?'),
    ("bad-language", 15, 'did you mean "zh"?'),
    ("bad-address", 15, "must begin with https:// or mailto:"),
    ("user-info", 15, "hides the real host"),
    ("bad-menu", 17, '"1a" holds more than the keys'),
    ("letter-number", 15, "is not a telephone number"),
    ("number-without-country", 15, "has no country code"),
    ("impossible-number", 15, "cannot exist"),
    ("only-at-home", 15, "cannot be dialled from outside DE"),
    ("bad-amount", 15, "is not an amount"),
    ("bad-currency", 15, "is not a currency code"),
    ("bidi-escape", 15, "holds U+202E"),
    ("soft-hyphen", 15, "holds U+00AD"),
    ("tag-sign", 15, "holds U+E0041"),
    ("hidden-comment", 5, "holds U+200B"),
    ("mixed-script", 15, "mixes Latin letters"),
    ("two-lines", 15, "must be one line"),
    ("long-name", 15, "121 characters long; at most 120"),
    ("not-utf8", 5, "is not UTF-8: byte 0xE9"),
    ("null-byte", 5, "NUL"),
    ("bom", 1, "byte order mark"),
    ("utf16", 1, "is UTF-16"),
    ("empty", 1, "is empty"),
    ("double-id-of-two-kinds", 24, '"c" is already used'),
    ("menu-unknown-question", 23, 'did you mean "second"?'),
    ("menu-circle", 24, "a menu that goes back never ends"),
    ("menu-double-key", 24, 'the key "1" is given twice'),
    ("menu-no-key", 23, "needs its keys"),
    ("menu-double-question", 24, 'the question "first" is there twice'),
    ("menu-stray-question", 24, "no choice leads to this question"),
    ("unknown-menu-tree", 22, 'no menu tree has the id "m"'),
    ("notice-no-day", 17, "holds on no day"),
    ("notice-day-32", 24, "must be 1 to 31, not 32"),
    ("notice-backwards", 24, "comes before the first day"),
    ("notice-bad-zone", 23, "is not a time zone"),
    ("comparison-ragged", 24, "has 1 cells for 2 columns"),
    ("bad-quota", 22, "must be at least 1"),
    ("scope-unknown-source", 22, 'no source has the id "t"'),
    ("bad-duration", 25, "is not a duration"),
    ("empty-promise", 17, "promises nothing"),
    ("unknown-promise", 22, 'no promise has the id "p"'),
    ("bad-rung", 23, "is not a duration"),
    ("unknown-priority", 21, 'no priority has the id "p"'),
    ("unknown-rights", 26, 'no note has the id "n"'),
]


@pytest.mark.parametrize(("name", "line", "part"), FAULTS)
def test_a_fault_is_named_with_its_line(name: str, line: int, part: str) -> None:
    _, problems = load((BROKEN / f"{name}.toml").read_bytes(), name, deep=True)
    assert any(p.line == line and part in p.sentence for p in problems), list(map(str, problems))


def test_every_broken_file_is_tested() -> None:
    assert {name for name, _, _ in FAULTS} == {file.stem for file in BROKEN.glob("*.toml")}


@pytest.mark.parametrize("example", [EXAMPLE, EXAMPLE + MORE])
def test_the_example_of_the_guide_has_no_problem(example: str) -> None:
    directory, problems = load(example, "example", deep=True)
    assert problems == []
    assert directory is not None
    assert [point.id for point in directory.contact_point] == ["acme.us", "acme.mail"]


def test_one_bad_entry_hides_no_other() -> None:
    bad = EXAMPLE.replace('kind = "phone"', 'kind = "fone"')
    directory, problems = load(bad, "example")
    assert directory is not None
    assert [point.id for point in directory.contact_point] == ["acme.mail"]
    assert [problem.dropped for problem in problems] == [True]


def test_ids_of_entries_left_out_are_no_second_fault_and_lead_nowhere() -> None:
    bad = EXAMPLE.replace('kind = "email"', 'kind = "mail"')
    directory, problems = load(bad, "example")
    assert directory is not None
    assert [point.fallback for point in directory.contact_point] == [()]
    assert [claim.about for claim in directory.claim] == [("acme.us",)]
    assert len(problems) == 1


def test_every_fault_of_an_entry_is_listed() -> None:
    bad = EXAMPLE.replace('kind = "phone"', 'kind = "fone"').replace('"US", "CA"', '"US", "CAN"')
    assert [p.line for p in load(bad, "example")[1]] == [24, 27, 53]


def test_hours_not_understood_are_kept_verbatim() -> None:
    bad = EXAMPLE.replace('"24/7"', '"always"').replace('"Mo-Fr 08', '"weekdays 08')
    directory, problems = load(bad, "example")
    assert directory is not None
    hours = directory.contact_point[0].hours_available
    assert [each.hours for each in hours] == ["weekdays 08:00-20:00; PH off", "always"]
    assert [p.dropped for p in problems] == [False, False]


def test_a_number_known_to_be_impossible_is_no_problem() -> None:
    known = EXAMPLE.replace('"+1 202 555 0143"', '"+1 202 55"\ntelephone.impossible = "Misprint"')
    directory, problems = load(known, "example", deep=True)
    assert problems == []
    assert directory is not None
    assert directory.contact_point[0].telephone is not None
    assert directory.contact_point[0].telephone.printed == "+1 202 55"


def test_an_organization_that_nobody_defines_has_its_id_for_a_name() -> None:
    bad = EXAMPLE.replace('organization = "acme"', 'organization = "acne"')
    directory, problems = load(bad, "example")
    assert directory is not None
    assert [organization.id for organization in directory.organization] == ["acme", "acne"]
    assert {p.sentence for p in problems} == {
        'no organization has the id "acne"; did you mean "acme"?'
    }


def test_lines_may_end_as_on_windows() -> None:
    assert load(EXAMPLE.replace("\n", "\r\n").encode(), "example")[1] == []


def test_files_may_name_entries_of_each_other(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(EXAMPLE, encoding="utf-8")
    more = '[[contact_point]]\nid = "y"\norganization = "acme"\nname = "Y"\nkind = "chat"\n'
    (tmp_path / "b.toml").write_text(HEADER + more, encoding="utf-8")
    found, problems = load_files([tmp_path])
    assert problems == []
    assert list(found.contact_points) == ["acme.us", "acme.mail", "y"]
    assert load_files([tmp_path / "b.toml"], beside=found)[1] == []
    assert len(load_files([tmp_path / "b.toml"])[1]) == 1


def test_a_directory_is_taken_once(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(EXAMPLE, encoding="utf-8")
    found, problems = load_files([tmp_path, tmp_path / "a.toml"])
    assert len(found.directories) == 1
    assert [(p.line, p.fatal) for p in problems] == [(2, True)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among files")
def test_a_file_that_is_none_is_one_problem(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "loop.toml").symlink_to("loop.toml")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / ".#lock.toml").symlink_to("nobody@host")
    (tmp_path / "none").mkdir()
    paths = [tmp_path, tmp_path / "gone.toml", tmp_path / "none", Path("/dev/zero")]
    found, problems = load_files(paths)
    assert found.directories == ()
    assert [(Path(p.file).name, p.fatal) for p in problems] == [
        (name, True)
        for name in ("folder.toml", "loop.toml", "pipe.toml", "gone.toml", "none", "zero")
    ]


def test_a_file_larger_than_the_limit_is_refused() -> None:
    _, problems = load(b"#" * (4 * 1024 * 1024 + 1), "x")
    assert [p.sentence for p in problems] == ["is larger than 4 MB"]


HOSTILE = [
    "a = " + "[" * 40_000,
    "a = " + "{a=" * 13_000,
    ".".join("a" * 20_000) + " = 1",
    "[" + ".".join("a" * 900) + "]\n" + "\n".join(f"k{n} = 1" for n in range(3000)),
    "\n".join(f"nam{n} = 1" for n in range(5000)),
    "[[contact_point]]\n" * 2500,
    "[[contact_point]]\nname = " + "[" * 300 + "]" * 300,
    "a = " + "9" * 40_000,
    "a = 0x" + "9" * 40_000,
    '"' * 40_001,
    "a = '''" * 6000,
    "# \u200b\n" * 10_000,
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_text_ends_in_problems(number: int) -> None:
    _, problems = load(HEADER + HOSTILE[number], "x")
    assert 0 < len(problems) <= 1001


@given(st.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    directory, problems = load(content, "x")
    assert directory is not None or problems


@settings(deadline=None)
@given(st.data())
def test_no_mutation_raises_or_gives_nothing_silently(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(EXAMPLE)))
    length = data.draw(st.integers(0, 12))
    put = data.draw(st.sampled_from(["", "\n", '"', "=", "[", "]", "{", "1", "x", ".", "\u202e"]))
    directory, problems = load(EXAMPLE[:at] + put + EXAMPLE[at + length :], "x")
    assert (directory is None) == any(problem.fatal for problem in problems)


def test_loading_imports_nothing_heavy() -> None:
    code = (
        "import sys; from pathlib import Path; from callboard.loading.loader import load_files;"
        "load_files([Path(sys.argv[1])]);"
        "print({'phonenumbers', 'holidays', 'jsonschema', 'PySide6', 'pypinyin'} & set(sys.modules))"
    )
    folder = str(ROOT / "resources/directories")
    done = subprocess.run(
        [sys.executable, "-c", code, folder], capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"


@pytest.mark.parametrize(
    "stated",
    ['area_served = ["DE"]', 'reach = [{ countries = ["world"], possible = false }]'],
)
def test_a_number_for_one_country_is_fine_when_the_entry_says_so(stated: str) -> None:
    text = (BROKEN / "only-at-home.toml").read_text(encoding="utf-8")
    assert load(f"{text}\n{stated}\n", "x", deep=True)[1] == []
