"""What keeps a checker quiet, or catches everything, has its reason with it: in the same line or the line above."""

from __future__ import annotations

import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("benchmarks", "examples", "generator", "overlays", "release", "tests")

_SILENCER = re.compile(r"#\s*(?:ruff: )?(?:noqa|type: ignore|pyright: ignore|pragma)(?:: ?[A-Z0-9, ]+|\[[\w, -]+\])?")
_CATCHES_ALL = re.compile(r"\s*except \(?(?:[\w., ]+, )?(?:Base)?Exception\b")


def unexplained(path: Path) -> list[str]:
    """Return the lines of a file that need a reason and have none."""
    with path.open("rb") as file:
        tokens = list(tokenize.tokenize(file.readline))
    comments = {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}
    lines = path.read_text("utf-8").splitlines()
    found = []
    for number, line in enumerate(lines, 1):
        in_program = line.partition("  # ")[2] if _CATCHES_ALL.match(line) else ""  # a line of a program in a string
        comment = comments.get(number, in_program)
        if not _SILENCER.search(comment) and not _CATCHES_ALL.match(line):
            continue
        above = lines[number - 2].strip() if number > 1 else ""
        if not _SILENCER.sub("", comment).strip(" #") and not above.startswith("#"):
            found.append(f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()}")
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_exception_to_a_rule_has_its_reason(folder: str) -> None:
    files = [path for path in sorted((ROOT / folder).rglob("*.py")) if "fixtures" not in path.parts]
    assert files
    assert [line for path in files for line in unexplained(path)] == []


def test_the_search_finds_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    path = tmp_path / "module.py"
    path.write_text(
        "try:\n    a  # noqa: B018\nexcept (ValueError, Exception):\n    b = 1  # type: ignore[x]  # for a reason\n"
        "try:\n    # It prints.\n    print()  # noqa: T201\nexcept BaseException:  # whatever it is\n    c  # pyright: ignore\n"
    )
    assert [line.split(":")[1] for line in unexplained(path)] == ["2", "3", "9"]
