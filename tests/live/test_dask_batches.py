"""Batches on a real Dask cluster of two workers, one of which is killed."""

from __future__ import annotations

from pathlib import Path

from live.clusters import check_program


def test_no_prompt_is_paid_twice_when_a_worker_of_dask_is_killed(tmp_path: Path) -> None:
    check_program("dask_batches.py", tmp_path, timeout=300)
