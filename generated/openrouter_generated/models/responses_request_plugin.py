# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .alignment_plugin import AlignmentPlugin
    from .armor_plugin import ArmorPlugin
    from .auto_beta_router_plugin import AutoBetaRouterPlugin
    from .auto_router_plugin import AutoRouterPlugin
    from .context_compression_plugin import ContextCompressionPlugin
    from .file_parser_plugin import FileParserPlugin
    from .fusion_plugin import FusionPlugin
    from .jev_router_plugin import JevRouterPlugin
    from .moderation_plugin import ModerationPlugin
    from .pareto_router_plugin import ParetoRouterPlugin
    from .response_healing_plugin import ResponseHealingPlugin
    from .switchyard_router_plugin import SwitchyardRouterPlugin
    from .web_fetch_plugin import WebFetchPlugin
    from .web_search_plugin import WebSearchPlugin


class UnknownResponsesRequestPlugin(UnknownModel):
    """A member of `ResponsesRequestPlugin` with an unknown `id`.

    `raw` is the object as received.
    """

    id: Literal["UNKNOWN"] = "UNKNOWN"
    _tag = "id"


ResponsesRequestPlugin: TypeAlias = Union[
    "AutoRouterPlugin",
    "AutoBetaRouterPlugin",
    "ModerationPlugin",
    "WebSearchPlugin",
    "WebFetchPlugin",
    "FileParserPlugin",
    "ResponseHealingPlugin",
    "ContextCompressionPlugin",
    "ParetoRouterPlugin",
    "FusionPlugin",
    "AlignmentPlugin",
    "ArmorPlugin",
    "JevRouterPlugin",
    "SwitchyardRouterPlugin",
    "UnknownResponsesRequestPlugin",
]
"""A plugin for the request, identified by `id`."""

decode = tagged(
    "id",
    {
        "auto-router": "AutoRouterPlugin",
        "auto-beta-router": "AutoBetaRouterPlugin",
        "moderation": "ModerationPlugin",
        "web": "WebSearchPlugin",
        "web-fetch": "WebFetchPlugin",
        "file-parser": "FileParserPlugin",
        "response-healing": "ResponseHealingPlugin",
        "context-compression": "ContextCompressionPlugin",
        "pareto-router": "ParetoRouterPlugin",
        "fusion": "FusionPlugin",
        "alignment": "AlignmentPlugin",
        "armor": "ArmorPlugin",
        "jev-router": "JevRouterPlugin",
        "switchyard-router": "SwitchyardRouterPlugin",
    },
    UnknownResponsesRequestPlugin.from_dict,
)
