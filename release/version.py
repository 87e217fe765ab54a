"""Versions, and the smallest one that the changes allow."""

from __future__ import annotations

import re
from typing import NamedTuple


class Version(NamedTuple):
    """A version as of SemVer, without pre-releases."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @classmethod
    def parse(cls, text: str) -> Version | None:
        """Return the version that a text is; None if it is none."""
        match = re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", text)
        return cls(*map(int, match.groups())) if match else None

    def after(self, meaning: str) -> Version:
        """Return the smallest version after this one that may hold a change.

        SemVer promises nothing of 0.x. This project does: there, what breaks raises the minor version and all else the patch.

        Args:
            meaning: "breaking", "additive", "cosmetic" or "equal".
        """
        if meaning == "breaking":
            return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)
        if meaning == "additive" and self.major:
            return Version(self.major, self.minor + 1, 0)
        return Version(self.major, self.minor, self.patch + 1)
