# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class WebSearchDomainFilter(ApiModel):
    """Domains that a web search keeps to or avoids.

    Attributes:
        allowed_domains: Only results from these domains count; null or absent allows all.
        blocked_domains: Results from these domains are left out; null or absent blocks none.
        excluded_domains: The same as `blocked_domains`, in the spelling that some engines use; null or absent
            leaves out none.
    """

    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    excluded_domains: list[str] | None | Unset = UNSET
