"""What changed in the Python API: names, arguments and bases that programs use, read from the sources without importing them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

PACKAGES = {"openrouter": "overlays", "openrouter_responses": "overlays", "openrouter_generated": "generated"}
COMPATIBLE = {griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE}
"""Values of constants, such as the version; what values a field may have is in the document."""


@dataclass(frozen=True)
class ApiChanges:
    """What changed, a sentence each.

    Args:
        breaking: What programs that worked may stumble over.
        additive: What is new.
    """

    breaking: list[str]
    additive: list[str]


def compare_api(old: Path, new: Path) -> ApiChanges:
    """Compare the public names of two checkouts.

    Args:
        old: Root of the earlier one.
        new: Root of the later one.
    """
    breaking: list[str] = []
    additive: list[str] = []
    for name in PACKAGES:
        before, after = _load(old, name), _load(new, name)
        if before is None or after is None:
            if before is not None:
                breaking.append(f"{name}: the package is gone")
            elif after is not None:
                additive.append(f"{name}: the package is new")
            continue
        known = set(_names(before))
        additive += [f"{path} is new" for path in _names(after) if path not in known]
        gone = {path for path in known.difference(_names(after)) if "(" not in path}
        found = [one for one in griffe.find_breaking_changes(before, after) if one.kind not in COMPATIBLE]
        breaking += [f"{one.obj.path}: {one.kind.value}" for one in found if one.obj.path not in gone]
        breaking += [f"{path} is gone" for path in sorted(gone) if path.rpartition(".")[0] not in gone]
    return ApiChanges(breaking, additive)


def _load(root: Path, name: str) -> griffe.Object | None:
    folders = [root / folder for folder in PACKAGES.values()]
    if not (root / PACKAGES[name] / name).is_dir():
        return None
    loaded = griffe.load(name, search_paths=[*folders], allow_inspection=False)
    return loaded if isinstance(loaded, griffe.Object) else None


def _names(owner: griffe.Object) -> Iterator[str]:
    for member in owner.members.values():
        if not member.is_public:
            continue
        yield member.path
        if isinstance(member, griffe.Alias):
            continue
        if isinstance(member, griffe.Function):
            yield from (f"{member.path}({parameter.name})" for parameter in member.parameters)
        elif member.is_class or member.is_module:
            yield from _names(member)
