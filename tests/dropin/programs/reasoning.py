"""Reasoning: its settings in the request, and its item in the output."""

import os

from openrouter import OpenRouter, components

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    for reasoning in (
        {"effort": "high", "summary": "auto"},
        components.ReasoningConfig(effort="high", summary="auto"),
    ):
        res = open_router.responses.send(
            model="openai/o4-mini",
            input="What is 6 times 7?",
            reasoning=reasoning,
            include=["reasoning.encrypted_content"],
        )
        for item in res.output:
            if isinstance(item, components.OutputReasoningItem):
                print(type(item).__name__, item.id, item.encrypted_content)
                for summary in item.summary:
                    print(type(summary).__name__, summary.type, summary.text)
                for part in item.content or []:
                    print(type(part).__name__, part.type, part.text)
            elif item.type == "message":
                print(item.content[0].text)
        print(res.usage.output_tokens_details.reasoning_tokens, res.reasoning.effort, res.reasoning.summary)
