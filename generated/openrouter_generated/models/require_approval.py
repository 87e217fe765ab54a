# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import ApiModel, ref
from .._unset import UNSET, Unset

if TYPE_CHECKING:
    from .always import Always
    from .never import Never


class RequireApproval(ApiModel):
    """Settles tool by tool which calls wait for your consent.

    Attributes:
        always: Tools whose calls wait every time.
        never: Tools whose calls run at once."""

    _decoders = {
        "always": ref("Always"),
        "never": ref("Never"),
    }

    always: Always | Unset = UNSET
    never: Never | Unset = UNSET
