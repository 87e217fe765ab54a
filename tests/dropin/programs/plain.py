"""A finished response: what the reference documentation calls the basic call."""

import os

from openrouter import OpenRouter

with OpenRouter(
    http_referer="https://example.com",
    x_open_router_title="Example",
    x_open_router_categories="cli-agent,cloud-agent",
    api_key=os.getenv("OPENROUTER_API_KEY", ""),
    server_url=os.getenv("SERVER_URL"),
) as open_router:
    res = open_router.beta.responses.send(
        model="openai/gpt-4o",
        input="Tell me a joke",
        instructions="Be brief.",
        max_output_tokens=100,
        temperature=0.5,
        top_p=1,
        metadata={"project": "example"},
        user="user-1",
        session_id="session-1",
        service_tier="auto",
        stream=False,
        http_headers={"X-Extra": "1"},
        timeout_ms=10000,
    )
    newer = open_router.responses.send(model="openai/gpt-4o", input="Tell me a joke", stream=False)

print(type(res).__name__, res.id, res.object, res.model, res.status, res.created_at, res.completed_at)
for item in res.output:
    print(type(item).__name__, item.type, item.id, item.role, item.status)
    for part in item.content:
        print(type(part).__name__, part.type, part.text, part.annotations)
print(type(res.usage).__name__, res.usage.input_tokens, res.usage.output_tokens, res.usage.total_tokens)
print(type(res.usage.input_tokens_details).__name__, res.usage.input_tokens_details.cached_tokens)
print(type(res.usage.output_tokens_details).__name__, res.usage.output_tokens_details.reasoning_tokens)
print(res.usage.cost, res.usage.is_byok, res.error, res.incomplete_details, res.instructions, res.metadata, res.tools)
print(type(res.text).__name__, res.text.verbosity, res.parallel_tool_calls, res.service_tier, res.temperature)
print(newer.id, newer.status)
