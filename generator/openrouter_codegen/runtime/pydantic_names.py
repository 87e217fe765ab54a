"""What programs know from pydantic's models, and what pydantic asks of a class that is the type of a field."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .encode import Encodable, without_null


class PydanticNames(Encodable):
    """The methods of pydantic's models, in terms of `from_dict` and `to_dict`."""

    if TYPE_CHECKING:

        @classmethod
        def from_dict(cls, data: Mapping[str, Any]) -> Self: ...
        def to_dict(self) -> dict[str, Any]: ...

    def model_dump(self, *, exclude_none: bool = False, **options: Any) -> dict[str, Any]:
        """Return `to_dict()`: nothing is lost, and keys are the names of the wire, as with pydantic's `by_alias=True`.

        Args:
            exclude_none: Omit what is null, at any depth.
            **options: Those of pydantic that make no difference here: mode, by_alias, exclude_unset, round_trip, warnings.

        Raises:
            TypeError: Another option is given.
        """
        if unexpected := options.keys() - {"mode", "by_alias", "exclude_unset", "round_trip", "warnings"}:
            raise TypeError(f"model_dump() got an unexpected option {min(unexpected)!r}: select from to_dict() instead")
        dumped = self.to_dict()
        return without_null(dumped) if exclude_none else dumped

    def model_dump_json(self, *, indent: int | None = None, exclude_none: bool = False, **options: Any) -> str:
        """Return `model_dump()` as JSON text; `indent` is in spaces."""
        separators = (",", ":") if indent is None else None
        dumped = self.model_dump(exclude_none=exclude_none, **options)
        return json.dumps(dumped, ensure_ascii=False, indent=indent, separators=separators)

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Return `from_dict(obj)`, or `obj` itself if it is a model of this class; nothing is validated but that."""
        return obj if isinstance(obj, cls) else cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Return the model of JSON text."""
        return cls.from_dict(json.loads(json_data))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy; `update` holds new values by the names of attributes, `deep` copies what is inside, too."""
        copied = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return how pydantic reads and writes the class, as a field of a `BaseModel` or in a `TypeAdapter`."""
        from .interop import pydantic_schema

        return pydantic_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Return what pydantic says of the class in a JSON schema."""
        return {"type": "object", "title": cls.__name__}
