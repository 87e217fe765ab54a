"""Whether what one object or schema admits is admitted by others together, however these overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .normalize import Reader, Scalar, covers_limits
from .read_schema import AllOf, Alternative, AnyOf, any_of


class Coverage:
    """Decides whether one document admits the values of another.

    Args:
        small: Reads the document whose values are looked at.
        big: Reads the document that may admit as much, or more.
    """

    def __init__(self, small: Reader, big: Reader) -> None:
        self._small = small
        self._big = big
        self._asked: set[tuple[Any, ...]] = set()

    def covered(self, one: Alternative, others: Iterable[Alternative], skipped: str | None = None) -> bool:
        """Whether an object's values are values of one of others, or of some that differ in one field.

        Objects that contain themselves are covered unless something in them is not.

        Args:
            one: The object.
            others: Those of the other document.
            skipped: A field that was compared already.
        """
        others = tuple(others)
        key = (one, others, skipped)
        if key in self._asked:
            return True
        self._asked.add(key)
        found = self._is_covered(one, others, skipped)
        self._asked.discard(key)
        return found

    def _is_covered(self, one: Alternative, others: tuple[Alternative, ...], skipped: str | None) -> bool:
        if any(self._covers(other, one, {skipped}) for other in others):
            return True
        for name, schemas in one.fields.items():
            if name != skipped:
                alike = [other for other in others if self._covers(other, one, {skipped, name})]
                if len(alike) > 1 and self._schema(any_of(other.fields[name] for other in alike), schemas):
                    return True
        return False

    def _covers(self, big: Alternative, small: Alternative, skipped: set[str | None]) -> bool:
        same = (
            big.fields.keys() == small.fields.keys() and big.opaque == small.opaque and big.names == small.names == ()
        )
        if not same or not big.required <= small.required or not covers_limits(big.limits, small.limits):
            return False
        if big.others is None and small.others is not None:
            return False
        if big.others is not None and small.others is not None and not self._schema((big.others,), small.others):
            return False
        return all(
            name in skipped or self._schema((big.fields[name],), schemas) for name, schemas in small.fields.items()
        )

    def _schema(self, big: AnyOf, small: AllOf | AnyOf) -> bool:
        wide = self._big.shape(big)
        narrow = self._small.shape(_alternatives(small))
        if wide.is_anything or narrow.is_anything:
            return wide.is_anything and narrow.is_anything
        if not all(_scalar(json_type, scalar, wide.scalars) for json_type, scalar in narrow.scalars.items()):
            return False
        if narrow.array is not None and (
            wide.array is None
            or not covers_limits(wide.array.limits, narrow.array.limits)
            or wide.array.opaque != narrow.array.opaque
            or not self._schema(wide.array.items, narrow.array.items)
        ):
            return False
        return all(self.covered(one, wide.objects) for one in narrow.objects)


def _alternatives(schemas: AllOf | AnyOf) -> AnyOf:
    """Return schemas that hold together as the only alternative."""
    return schemas if schemas and isinstance(schemas[0], tuple) else (schemas,)  # type: ignore[return-value]  # by then


def _scalar(json_type: str, small: Scalar, scalars: dict[str, Scalar]) -> bool:
    big = scalars.get(json_type) or (scalars.get("number") if json_type == "integer" else None)
    if big is None:
        return False
    limits = all(any(covers_limits(wide, narrow) for wide in big.limits) for narrow in small.limits)
    return limits and (small.values <= big.values or big.limits == [{}])
