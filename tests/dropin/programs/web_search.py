"""Web search, as tool and as plugin, and the citations in the text."""

import os

from openrouter import OpenRouter, components

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    res = open_router.responses.send(
        model="openai/gpt-4o",
        input="What changed in AI today?",
        tools=[
            components.WebSearchServerToolOpenRouter(
                type="openrouter:web_search",
                parameters=components.WebSearchServerToolConfig(max_results=5, search_context_size="medium"),
            )
        ],
        stream=False,
    )
    open_router.responses.send(
        model="openai/gpt-4o",
        input="What changed in AI today?",
        plugins=[components.WebSearchPlugin(id="web", max_results=3)],
    )
    open_router.responses.send(
        model="openai/gpt-4o", input="What changed in AI today?", plugins=[{"id": "web", "max_results": 3}]
    )

for item in res.output:
    print(type(item).__name__, item.type)
    if item.type == "web_search_call":
        print(item.status, type(item.action).__name__, item.action.query)
    if item.type == "message":
        for annotation in item.content[0].annotations:
            print(type(annotation).__name__, annotation.type, annotation.url, annotation.title)
            print(item.content[0].text[annotation.start_index : annotation.end_index])
