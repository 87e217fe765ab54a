"""The same document gives the same bytes."""

from __future__ import annotations

import shutil

import pytest

from generated_packages import (
    ROOT,
    files_of,
    generate,
)
from openrouter_codegen.command import main


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, bytes]]:
    """Generate from the project's document with two hash seeds and foreign settings around."""
    made = []
    for seed in ("0", "4711"):
        folder = tmp_path_factory.mktemp("seed")
        shutil.copyfile(ROOT / "openapi.yaml", folder / "openapi.yaml")
        (folder / "ruff.toml").write_text("line-length = 40\n", encoding="utf-8")
        out = folder / "openrouter_generated"
        done = generate(folder / "openapi.yaml", out, PYTHONHASHSEED=seed)
        assert (done.returncode, done.stderr) == (0, "")
        made.append(files_of(out))
    return made


def test_two_runs_write_the_same_bytes(checked: list[dict[str, bytes]]) -> None:
    assert checked[0] == checked[1]


def test_generated_is_what_the_document_makes(checked: list[dict[str, bytes]]) -> None:
    committed = files_of(ROOT / "generated" / "openrouter_generated")
    assert sorted(checked[0]) == sorted(committed)
    different = [name for name, content in checked[0].items() if content != committed[name]]
    assert different == ["openapi-lock.json"], "it names the document by its place"
    assert main(["check", str(ROOT / "generated" / "openrouter_generated")]) == 0


def test_the_runtime_is_copied_whole_and_as_it_stands(checked: list[dict[str, bytes]]) -> None:
    modules = {
        name: content
        for name, content in files_of(ROOT / "generator" / "openrouter_codegen" / "runtime").items()
        if name.endswith(".py")
    }
    copied = {name.removeprefix("runtime/"): content for name, content in checked[0].items() if "runtime/" in name}
    assert {name: content.partition(b"\n")[2] for name, content in copied.items()} == modules
    assert "http/client.py" in modules


def test_every_module_says_that_it_is_not_to_be_edited(checked: list[dict[str, bytes]]) -> None:
    for name, content in checked[0].items():
        if name.endswith(".py"):
            is_runtime = name.startswith("runtime/")
            origin = b"Runtime of generated packages, copied" if is_runtime else b"Generated from openapi.yaml"
            assert content.startswith(b"# " + origin + b" by `openrouter generate`. Do not edit: "), name
    assert "py.typed" in checked[0]
    assert not [name for name in checked[0] if "ruff" in name]
