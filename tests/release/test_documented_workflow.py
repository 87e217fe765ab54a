"""The workflow and the hook that docs/generating.md shows, as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from openrouter_responses.cli import main
from openrouter_responses.testing import RawResponse, Server

ROOT = Path(__file__).parents[2]
OLD = """\
openapi: 3.1.0
info: {title: Cats, version: 1.0.0}
paths:
  /cats: {get: {operationId: listCats, responses: {"204": {description: None}}}}
"""
NEW = OLD + '  /dogs: {get: {operationId: listDogs, responses: {"204": {description: None}}}}\n'
GH = """\
#!/usr/bin/env python3
import pathlib, sys
with open(pathlib.Path(__file__).with_name("gh.log"), "a") as log:
    log.write(repr(sys.argv[1:]) + "\\n")
sys.exit(1 if sys.argv[2] == "create" and pathlib.Path(__file__).with_name("open").exists() else 0)
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the workflow's shell is POSIX's")


def blocks() -> list[str]:
    text = (ROOT / "docs" / "generating.md").read_text(encoding="utf-8")
    return re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)


def test_the_workflow_is_one(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yml"
    path.write_text(blocks()[-1], encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a package of a URL, whose origin is a bare one; `gh` next to it writes down how it is called."""
    folder = tmp_path / "repository"
    git(tmp_path, "init", "--quiet", "--bare", "origin.git")
    git(tmp_path, "init", "--quiet", "--initial-branch", "main", "repository")
    git(folder, "config", "user.name", "somebody")
    git(folder, "config", "user.email", "somebody@example.com")
    git(folder, "remote", "add", "origin", "../origin.git")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "gh").write_text(GH, encoding="utf-8")
    (tmp_path / "bin" / "gh").chmod(0o755)
    (tmp_path / "temp").mkdir()
    return folder


def run_step(repository: Path, url: str) -> None:
    job: dict[str, Any] = yaml.safe_load(blocks()[-1])["jobs"]["update"]
    (step,) = [step["run"] for step in job["steps"] if "gh pr create" in step.get("run", "")]
    folders = [str(repository.parent / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]]
    variables = {**os.environ, "PATH": os.pathsep.join(folders), "SPEC": url, "PACKAGE": "petstore_client",
                 "RUNNER_TEMP": str(repository.parent / "temp")}  # fmt: skip
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", step], cwd=repository, env=variables, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflow_opens_a_pull_request_once_the_document_changed(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def document(text: str) -> RawResponse:
        return RawResponse(200, text.encode(), {"Content-Type": "application/yaml"})

    log = repository.parent / "bin" / "gh.log"
    monkeypatch.chdir(repository)
    with Server([document(OLD), document(OLD), document(NEW), document(NEW)]) as server:
        url = f"{server.url}/openapi.yaml"
        assert main(["generate", url, "petstore_client"]) == 0
        git(repository, "add", "--all")
        git(repository, "commit", "--quiet", "--message", "The client")
        run_step(repository, url)
        assert not log.exists(), "nothing changed"
        run_step(repository, url)
        (called,) = log.read_text(encoding="utf-8").splitlines()
        assert "'--title', 'Additive changes of the API'" in called
        body = (repository.parent / "temp" / "body.md").read_text(encoding="utf-8")
        assert "GET /dogs is new" in body
        assert git(repository, "log", "-1", "--format=%s", "origin/openapi").strip() == "Additive changes of the API"
        git(repository, "switch", "--quiet", "main")
        (repository.parent / "bin" / "open").touch()  # the pull request is open
        run_step(repository, url)
        assert "['pr', 'edit'" in log.read_text(encoding="utf-8").splitlines()[-1]


def test_the_hook_runs_the_check() -> None:
    (hook,) = [yaml.safe_load(block)[0]["hooks"][0] for block in blocks() if block.startswith("- repo: local")]
    command, *arguments = hook["entry"].split()
    assert (command, arguments[0]) == ("openrouter", "check")
    assert hook["pass_filenames"] is False
