"""Documents that are wrong, unusual or meant to harm: whole or refused in one line, quickly, and nothing else is written."""

from __future__ import annotations

import ast
import importlib
import time
from pathlib import Path

import pytest

from generated_packages import files_of, generate_here, import_all, importable
from hostile_documents import REFUSED, TEXTS, WHOLE


def test_there_are_many() -> None:
    assert len(TEXTS) == len(REFUSED) + len(WHOLE) > 90


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_hostile_document_is_whole_or_refused_in_one_line(name: str, tmp_path: Path) -> None:
    spec, out = tmp_path / "document.json", tmp_path / "deep" / "er" / "hostile_client"
    spec.write_text(TEXTS[name], encoding="utf-8")
    out.parent.mkdir(parents=True)
    begun = time.process_time()
    done = generate_here(spec, out)
    assert time.process_time() - begun < 20
    assert "Traceback" not in done.stderr
    outside = {path for path in files_of(tmp_path) if not path.startswith("deep/er/hostile_client/")}
    assert outside == {"document.json"}
    if name in REFUSED:
        [line] = done.stderr.splitlines()
        assert line.startswith(f"{spec}: #"), line
        assert (done.returncode, out.exists()) == (1, False)
        return
    assert done.returncode == 0, done.stderr
    assert all(line.startswith(f"{spec}: warning: #") for line in done.stderr.splitlines())
    for path in out.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            assert not (isinstance(called, ast.Name) and called.id == "pwned"), path
    with importable(out.parent, "hostile_client"):
        import_all(importlib.import_module("hostile_client"))
