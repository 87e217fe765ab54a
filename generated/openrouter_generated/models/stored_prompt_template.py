# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref, values
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .variables import Variables


class StoredPromptTemplate(ApiModel):
    """Reference to a prompt template stored at the provider.

    Attributes:
        id: ID of the template.
        variables: Values for the template's variables, by name. Null or absent if it has none.
    """

    _decoders = {
        "variables": values(ref("VariablesObject")),
    }

    id: str
    variables: dict[str, Variables] | None | Unset = UNSET
