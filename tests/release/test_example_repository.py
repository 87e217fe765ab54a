"""The repository in examples/tides, in an environment that has nothing but what its README installs."""

from __future__ import annotations

import os
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dropin.environments import DEPENDENCIES, OURS, Environment, python_of

ROOT = Path(__file__).parents[2]
EXTRA = tuple(
    tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["generate"]
)
USER = Environment("generate", (OURS,), (*DEPENDENCIES, *EXTRA, "pytest", "hatchling", "build", "mypy"))

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command of that environment, in the repository."""
    python = python_of(USER)
    shutil.copytree(ROOT / "examples" / "tides", tmp_path / "tides", ignore=shutil.ignore_patterns("__pycache__"))
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    path = f"{python.parent}{os.pathsep}{variables['PATH']}"

    def run(*command: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        words = (
            [str(python), *command[1:]] if command[0] == "python" else [str(python.parent / command[0]), *command[1:]]
        )
        done = subprocess.run(
            words, cwd=tmp_path / "tides", env={**variables, "PATH": path}, capture_output=True, text=True, timeout=240
        )
        assert done.returncode == status, done.stdout + done.stderr
        return done

    return run


def test_a_change_of_the_document_becomes_a_released_version(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "tides"
    run("openrouter", "check", "tides_client")
    run("python", "-m", "pytest", "-q")
    new = (folder / "tides.yaml").read_text("utf-8")
    new = new.replace("  version: 1.0.0", "  version: 1.1.0").replace(
        "        name: {type: string}\n", "        name: {type: string}\n        since: {type: integer}\n", 1
    )
    (folder / "new.yaml").write_text(new, "utf-8")
    report = run("openrouter", "diff", "tides.yaml", "new.yaml", "--format", "markdown", status=3).stdout
    assert report.splitlines()[0] == "Additive changes of the API"
    assert "the field since is new" in report
    (folder / "new.yaml").replace(folder / "tides.yaml")
    assert "since" in run("openrouter", "check", "tides_client", status=3).stdout
    assert "1 failed" in run("python", "-m", "pytest", "-q", status=1).stdout
    run("openrouter", "generate", "tides.yaml", "tides_client")
    run("python", "-m", "pytest", "-q")
    for name in ("pyproject.toml", "CHANGELOG.md"):
        text = (folder / name).read_text("utf-8")
        (folder / name).write_text(text.replace("1.0.0", "1.1.0", 1), "utf-8")
    run("python", "-m", "build", "--no-isolation", "--wheel")
    names = zipfile.ZipFile(folder / "dist" / "tides_client-1.1.0-py3-none-any.whl").namelist()
    assert {"tides_client/models/station.py", "tides_client/py.typed", "tides_behaviour.py"} <= set(names)


def test_four_commands_lead_from_a_document_to_a_client(run: Run, tmp_path: Path) -> None:
    """The first of them, pip install, made the environment."""
    folder = tmp_path / "tides"
    for path in folder.iterdir():
        if path.name != "tides.yaml":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for page in ("README.md", "docs/generating.md"):
        _, commands = (
            (ROOT / page).read_text("utf-8").split('```console\npip install "openrouter-responses[generate]" pytest\n')
        )
        made = commands.partition("```")[0].splitlines()
        assert [command.split()[:2] for command in made] == [
            ["openrouter", "generate"],
            ["openrouter", "check"],
            ["python", "-m"],
        ]
        shutil.rmtree(folder / "tides_client", ignore_errors=True)
        for command in made:
            run(*command.replace("openapi.yaml", "tides.yaml").replace("petstore_client", "tides_client").split())
    assert sorted(path.name for path in folder.iterdir() if path.name[0] not in "._") == [
        "pyproject.toml", "tests", "tides.yaml", "tides_client",
    ]  # fmt: skip
    (folder / "program.py").write_text(
        "from tides_client import Client\nfrom tides_client.api.stations import watch_levels\n"
        "def heights(client: Client) -> list[float]:\n"
        "    with watch_levels.stream('b', client=client) as stream:\n"
        "        return [event.data.metres for event in stream if event.data and event.data.type == 'level']\n",
        "utf-8",
    )
    run("python", "-m", "mypy", "--strict", "program.py", "tides_client")
