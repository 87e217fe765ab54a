"""What git knows of earlier releases."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from .version import Version


class HistoryError(Exception):
    """There is no history to compare with; the message is a sentence that says what to do."""


class History:
    """The history of a checkout.

    Args:
        root: The checkout.

    Raises:
        HistoryError: It is no checkout, or one without its history.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._git("rev-parse", "--git-dir", otherwise=f"{root} is no git checkout: a release is made from one")
        if self._git("rev-parse", "--is-shallow-repository") == "true":
            raise HistoryError(
                "the checkout is shallow and may lack earlier tags: run `git fetch --unshallow --tags` first"
            )
        self._git("rev-parse", "--verify", "HEAD", otherwise="there is no commit yet")

    @property
    def changed(self) -> list[str]:
        """Files that differ from the commit, new ones included."""
        return [line[3:] for line in self._git("status", "--porcelain").splitlines()]

    @property
    def time(self) -> int:
        """When the commit was made, in seconds since 1970: `SOURCE_DATE_EPOCH`."""
        return int(self._git("log", "-1", "--format=%ct"))

    def releases(self, *, here: bool = False) -> dict[Version, str]:
        """Return the tags of releases that led to the commit, by version; or only those of the commit itself."""
        which = "--points-at" if here else "--merged"
        tags = self._git("tag", which, "HEAD", "--list", "v*").splitlines()
        return {version: tag for tag in tags if (version := Version.parse(tag.removeprefix("v"))) is not None}

    def tag_exists(self, tag: str) -> bool:
        """Whether there is a tag, wherever it points."""
        return bool(self._git("tag", "--list", tag))

    def export(self, commit: str, folder: Path) -> None:
        """Write the files of a commit into a folder."""
        command = [_git(), "archive", "--format=tar", commit]
        archive = subprocess.run(command, cwd=self.root, capture_output=True, check=True)  # noqa: S603  # no shell
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
            if hasattr(tarfile, "data_filter"):  # Pythons before 3.11.4 have none
                files.extraction_filter = tarfile.data_filter
            files.extractall(folder)  # noqa: S202  # what git wrote of this repository

    def _git(self, *arguments: str, otherwise: str = "") -> str:
        command = [_git(), *arguments]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)  # noqa: S603  # no shell
        if done.returncode:
            raise HistoryError(otherwise or f"git {arguments[0]}: {done.stderr.strip()}")
        return done.stdout.rstrip("\n")


def _git() -> str:
    found = shutil.which("git")
    if found is None:
        raise HistoryError("git is not installed")
    return found
