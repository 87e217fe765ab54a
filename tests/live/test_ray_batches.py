"""Batches on a real Ray cluster of two workers, one of which is killed."""

from __future__ import annotations

from pathlib import Path

from live.clusters import check_program


def test_no_prompt_is_paid_twice_when_a_worker_of_ray_is_killed(tmp_path: Path) -> None:
    found = check_program("ray_batches.py", tmp_path, timeout=300)
    assert found["lost"].startswith(
        "RuntimeError: the actor that holds the shared limits does not respond (ActorDiedError)"
    )
