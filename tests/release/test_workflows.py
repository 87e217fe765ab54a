"""The workflows of a public host run what `make` runs, on the Pythons that the metadata promises."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from release.interpreters import supported

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS: dict[str, Any] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in (ROOT / ".github/workflows").glob("*.yml")
}
STEPS = [step for workflow in WORKFLOWS.values() for job in workflow["jobs"].values() for step in job["steps"]]


def test_what_runs_is_a_target_of_make() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    called = {target for step in STEPS for target in re.findall(r"\bmake ([a-z-]+)", step.get("run", ""))}
    assert called <= set(targets)
    assert called >= {"test", "check-generated", "release-check"}


def test_all_supported_pythons_run() -> None:
    assert WORKFLOWS["ci"]["jobs"]["test"]["strategy"]["matrix"]["python"] == supported(ROOT)
    setup = [
        step["with"]["python-version"]
        for step in WORKFLOWS["release"]["jobs"]["build"]["steps"]
        if "python" in str(step.get("uses"))
    ]
    assert sorted(setup[0].split()) == supported(ROOT)


def test_actions_are_pinned_to_commits() -> None:
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []


def test_only_publishing_may_write() -> None:
    for workflow in WORKFLOWS.values():
        assert workflow["permissions"] in ({}, {"contents": "read"})
        for name, job in workflow["jobs"].items():
            assert set(job.get("permissions", {}).items()) <= {("contents", "read")} or (name, job["permissions"]) == (
                "publish",
                {"id-token": "write"},
            )
