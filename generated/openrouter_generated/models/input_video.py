# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_video_processing import InputVideoProcessing


class InputVideo(ApiModel):
    """A part that is a video.

    Attributes:
        type: Tells this part from the others.
        video_url: Address of the video, or its bytes as a base64 `data:` URL.
        processing: How the provider reads the video: `static` samples frames at a fixed rate, `agentic` lets an
            agent work through it. Google Gemini knows both. Absent leaves the choice to the provider.
    """

    type: Literal["input_video"] = "input_video"
    video_url: str
    processing: InputVideoProcessing | Unset = UNSET
