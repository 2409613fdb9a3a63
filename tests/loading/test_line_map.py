import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.loading.line_map import depth, line_map
from callboard.loading.problem import Path

TEXT = '''# a comment = 1
a = 1
b.c = "x"  # d = 2
"quoted.key" = 3
many = """
in = a text
"""
list = [
    1,
    { k = 2, l = [ 3,
        4 ] },
]
[table.sub]
key = 'it''s'
[[array]]
x = 1
[[array]]
x = 2
[array.inner]
y = 1
[[array.items]]
z = 1
[[array.items]]
z = 2
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 2),
        (("b", "c"), 3),
        (("quoted.key",), 4),
        (("many",), 5),
        (("list",), 8),
        (("list", 0), 9),
        (("list", 1), 10),
        (("list", 1, "k"), 10),
        (("list", 1, "l", 1), 11),
        (("table", "sub"), 13),
        (("table", "sub", "key"), 14),
        (("array", 0), 15),
        (("array", 0, "x"), 16),
        (("array", 1), 17),
        (("array", 1, "x"), 18),
        (("array", 1, "inner", "y"), 20),
        (("array", 1, "items", 0, "z"), 22),
        (("array", 1, "items", 1), 23),
        (("array", 1, "items", 1, "z"), 24),
    ],
)
def test_a_path_has_its_line(path: Path, line: int) -> None:
    assert line_map(TEXT)[path] == line


def test_texts_and_comments_hold_no_keys() -> None:
    found = line_map(TEXT)
    assert ("in",) not in found
    assert ("d",) not in found


@pytest.mark.parametrize(
    ("text", "deep"), [("a = 1", 1), ("a.b.c = 1", 3), ("[a.b]\nc = {d = 1}", 4)]
)
def test_depth_counts_keys_in_keys(text: str, deep: int) -> None:
    assert depth(text) == deep


@given(st.text(alphabet="ab.=[]{}\"'#,\n\\ ", max_size=200))
def test_no_text_raises(text: str) -> None:
    assert all(line >= 1 for line in line_map(text).values())
