# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class XSearchOptions(ApiModel):
    """Search of posts on X beside the web, for models that xAI serves with native search.

    An empty object turns it on without filters. xAI bills it apart, by posts and profiles read.

    Attributes:
        allowed_x_handles: Accounts whose posts alone count, at most 20. Cannot stand beside `excluded_x_handles`.
        excluded_x_handles: Accounts whose posts are left out, at most 20. Cannot stand beside `allowed_x_handles`.
        from_date: First day from which posts count, as YYYY-MM-DD; absent sets no beginning.
        to_date: Last day up to which posts count, as YYYY-MM-DD; absent sets no end.
        enable_image_understanding: Whether pictures in the posts found are looked at too.
        enable_video_understanding: Whether videos in the posts found are looked at too.
    """

    allowed_x_handles: list[str] | Unset = UNSET
    excluded_x_handles: list[str] | Unset = UNSET
    from_date: str | Unset = UNSET
    to_date: str | Unset = UNSET
    enable_image_understanding: bool | Unset = UNSET
    enable_video_understanding: bool | Unset = UNSET
