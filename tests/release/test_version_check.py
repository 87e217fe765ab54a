"""`make release-version`: in scratch repositories, a version too small for what changed is refused, a sufficient one is not."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from release.version import Version
from release.version_check import main

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        "/things": {
            "get": {
                "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": {"type": "string"}}}}
                },
            }
        }
    },
}
CODE = '''"""A package."""

__all__ = ["Client"]


class Client:
    """Sends."""

    name: str

    def send(self, what: str) -> str:
        """Send."""
        return what
'''


class Repository:
    """A checkout of something small that is released like this project."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch", "main")
        self.write("overlays/openrouter_responses/__init__.py", CODE)
        self.write("generated/openrouter_generated/__init__.py", '"""Generated."""\n\nTHINGS = 1\n')
        self.write("openapi.yaml", json.dumps(DOCUMENT))
        self.write("CHANGELOG.md", "# Changelog\n")

    def git(self, *arguments: str) -> None:
        identity = {f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        environment = {**os.environ, **identity, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        subprocess.run(["git", *arguments], cwd=self.root, env=environment, check=True, capture_output=True)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def version(self, version: str, changelog: str | None = None) -> None:
        """Give it a version and an entry in the changelog, and commit."""
        self.write("overlays/openrouter_responses/_version.py", f'__version__ = "{version}"\n')
        entry = f"## {version} - 2026-01-02\n\n- Something.\n" if changelog is None else changelog
        self.replace("CHANGELOG.md", "# Changelog\n", f"# Changelog\n\n{entry}")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", version)

    def release(self, version: str) -> None:
        """Give it a version, and tag it."""
        self.version(version)
        self.git("tag", f"v{version}")

    def check(self, *more: str) -> int:
        return main(["--root", str(self.root), *more])


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def breaking_document(repository: Repository) -> None:
    repository.replace("openapi.yaml", '"integer"', '"boolean"')


def additive_document(repository: Repository) -> None:
    repository.replace("openapi.yaml", '"/things"', '"/more": {"get": {"responses": {}}}, "/things"')


def cosmetic_document(repository: Repository) -> None:
    repository.replace("openapi.yaml", '{"type": "integer"}', '{"type": "integer", "default": 1}')


def breaking_code(repository: Repository) -> None:
    repository.replace("overlays/openrouter_responses/__init__.py", "what: str", "what: str, more: int")


def gone_code(repository: Repository) -> None:
    repository.replace("generated/openrouter_generated/__init__.py", "THINGS", "OTHERS")


def additive_code(repository: Repository) -> None:
    repository.replace("overlays/openrouter_responses/__init__.py", "what: str", "what: str, more: int = 0")


def inner_code(repository: Repository) -> None:
    repository.replace("overlays/openrouter_responses/__init__.py", "return what", "return what or what")


@pytest.mark.parametrize(
    ("change", "last", "too_small", "sufficient"),
    [
        (breaking_document, "1.2.3", "1.3.0", "2.0.0"),
        (breaking_code, "1.2.3", "1.3.0", "2.0.0"),
        (gone_code, "1.2.3", "1.2.4", "2.0.0"),
        (additive_document, "1.2.3", "1.2.4", "1.3.0"),
        (additive_code, "1.2.3", "1.2.4", "1.3.0"),
        (cosmetic_document, "1.2.3", "1.2.2", "1.2.4"),
        (inner_code, "1.2.3", "1.2.2", "1.2.4"),
        (breaking_document, "0.2.3", "0.2.4", "0.3.0"),
        (breaking_code, "0.2.3", "0.2.9", "1.0.0"),
        (additive_code, "0.2.3", "0.2.2", "0.2.4"),
    ],
)
def test_a_version_that_is_too_small_is_refused_and_a_sufficient_one_is_not(
    change: object,
    last: str,
    too_small: str,
    sufficient: str,
    repository: Repository,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert callable(change)
    repository.release(last)
    change(repository)
    repository.version(too_small)
    assert repository.check() == 1
    assert f"{too_small} understates what changed since {last}" in capsys.readouterr().err
    repository.version(sufficient)
    assert repository.check("--tag", f"v{sufficient}") == 0
    assert capsys.readouterr().err == ""


def test_what_changed_is_reported(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.release("1.0.0")
    breaking_document(repository)
    additive_code(repository)
    repository.version("2.0.0")
    assert repository.check() == 0
    output = capsys.readouterr().out
    assert "openapi.yaml: GET /things parameters page (query): it may be true or false now" in output
    assert "openrouter_responses.Client.send(more) is new" in output
    assert output.splitlines()[-1] == "1.0.0 -> 2.0.0: breaking, so at least 2.0.0"


def test_the_first_release_has_nothing_to_be_compared_with(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.version("0.1.0")
    assert repository.check() == 0
    assert "first release" in capsys.readouterr().out
    repository.git("tag", "v0.1.0")
    assert repository.check("--tag", "v0.1.0") == 0, "the tag's own commit is not an earlier one"


@pytest.mark.parametrize(
    ("changelog", "problem"),
    [
        ("", "has no entry for 1.0.1"),
        ("## 1.0.1\n\n- Something.\n", "gives 1.0.1 no date"),
        ("## 1.0.1 - unreleased\n\n- Something.\n", "gives 1.0.1 no date"),
        ("## 1.0.1 - 2026-01-02\n\n", "says nothing under 1.0.1"),
        ("## 1.1.0 - 2026-01-03\n\n- More.\n\n## 1.0.1 - 2026-01-02\n\n- Something.\n", "begins with 1.1.0"),
    ],
)
def test_a_release_has_an_entry_in_the_changelog(
    changelog: str, problem: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.release("1.0.0")
    repository.version("1.0.1", changelog)
    assert repository.check() == 1
    assert problem in capsys.readouterr().err


def test_version_and_tag_have_to_agree(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.release("1.0.0")
    repository.version("1.0.1")
    assert repository.check("--tag", "v1.0.2") == 1
    assert "the tag is v1.0.2, but the version is 1.0.1" in capsys.readouterr().err
    repository.git("tag", "v1.1.0")
    assert repository.check() == 1
    assert "the tag is v1.1.0" in capsys.readouterr().err


def test_a_version_is_released_once(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    repository.release("1.0.0")
    inner_code(repository)
    repository.git("commit", "--all", "--quiet", "--message", "more")
    assert repository.check() == 1
    assert "1.0.0 was released already" in capsys.readouterr().err


def test_the_highest_release_counts_not_the_newest_tag(repository: Repository) -> None:
    repository.release("1.10.0")
    repository.git("tag", "v1.9.0")
    repository.git("tag", "vendored")
    inner_code(repository)
    repository.version("1.9.1")
    assert repository.check() == 1
    repository.version("1.10.1")
    assert repository.check() == 0


def test_a_checkout_without_its_history_gives_a_sentence(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.release("1.0.0")
    repository.version("1.0.1")
    clone = tmp_path_factory.mktemp("clone")
    repository.git("clone", "--quiet", "--depth", "1", repository.root.as_uri(), str(clone))
    assert main(["--root", str(clone)]) == 1
    assert "the checkout is shallow" in capsys.readouterr().err


def test_what_is_not_a_checkout_gives_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["--root", str(tmp_path)]) == 1
    assert "is not a git checkout" in capsys.readouterr().err
    monkeypatch.setenv("PATH", "")
    assert main(["--root", str(tmp_path)]) == 1
    assert "git is not installed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("overlays/openrouter_responses/_version.py", '__version__ = "1.0"\n', "holds no version"),
        ("openapi.yaml", "[", "neither YAML nor JSON"),
        ("openapi.yaml", "openapi: 3.1.0\n", "no operations"),
        ("unknown.txt", "new", "not committed: unknown.txt"),
    ],
)
def test_an_unusable_checkout_gives_a_sentence(
    name: str, text: str, problem: str, repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.release("1.0.0")
    repository.version("1.0.1")
    repository.write(name, text)
    if name != "unknown.txt":
        repository.git("commit", "--all", "--quiet", "--message", "edited")
    assert repository.check() == 1
    output = capsys.readouterr().err
    assert problem in output
    assert "Traceback" not in output


@pytest.mark.parametrize("text", ["1.0", "1.0.0rc1", "01.0.0", "1.0.0.0", "", "v1.0.0"])
def test_only_three_numbers_are_a_version(text: str) -> None:
    assert Version.parse(text) is None
