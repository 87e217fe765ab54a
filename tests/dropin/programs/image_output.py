"""An image as output."""

import base64
import os

from openrouter import OpenRouter

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    res = open_router.beta.responses.send(
        model="google/gemini-2.5-flash-image",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "Draw this in red"},
                    {"type": "input_image", "image_url": "data:image/png;base64,AAAA", "detail": "auto"},
                ],
            }
        ],
        modalities=["text", "image"],
        image_config={"aspect_ratio": "1:1"},
    )

for item in res.output:
    print(type(item).__name__, item.type, item.status)
    if item.type == "image_generation_call":
        prefix, _, data = item.result.partition(",")
        print(prefix, base64.b64decode(data))
