"""Images, files, audio and video as parts of a message, from a path, bytes, an open file or a URL.

    from openrouter_responses.media import image, message

    result = client.responses.send(model="openai/gpt-4o", input=[message("What is this?", image("photo.jpg"))])

A file of more than 1 MiB is read while the request is written, in chunks, and read again where it is sent again: it is never
held in memory. It must stay as it is until then.
"""

from __future__ import annotations

from ._parts import MAX_BYTES, MediaSource, audio, file, image, message, text, video

__all__ = ["MAX_BYTES", "MediaSource", "audio", "file", "image", "message", "text", "video"]
