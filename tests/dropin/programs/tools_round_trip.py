"""A function call and its output: once with dicts, once with models."""

import json
import os

from openrouter import OpenRouter, components

TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "Weather of a city",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    "strict": True,
}

with OpenRouter(api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL")) as open_router:
    history = [{"type": "message", "role": "user", "content": "How is the weather in Oslo?"}]
    first = open_router.beta.responses.send(model="openai/gpt-4o", input=history, tools=[TOOL], tool_choice="auto")
    call = next(item for item in first.output if item.type == "function_call")
    print(type(call).__name__, call.name, call.call_id, json.loads(call.arguments)["city"])

    with_dicts = open_router.beta.responses.send(
        model="openai/gpt-4o",
        input=[
            *history,
            {
                "type": "function_call",
                "id": call.id,
                "call_id": call.call_id,
                "name": call.name,
                "arguments": call.arguments,
                "status": "completed",
            },
            {"type": "function_call_output", "call_id": call.call_id, "output": '{"celsius": 4}'},
        ],
        tools=[TOOL],
    )
    print(with_dicts.output[0].content[0].text)

    with_models = open_router.beta.responses.send(
        model="openai/gpt-4o",
        input=[
            components.EasyInputMessage(type="message", role="user", content="How is the weather in Oslo?"),
            components.FunctionCallItem(
                type="function_call", id=call.id, call_id=call.call_id, name=call.name, arguments=call.arguments
            ),
            components.FunctionCallOutputItem(
                type="function_call_output", call_id=call.call_id, output='{"celsius": 4}'
            ),
        ],
        tools=[
            components.ResponsesRequestToolFunction(
                type="function", name="get_weather", description="Weather of a city", parameters=TOOL["parameters"]
            )
        ],
    )
    print(with_models.output[0].content[0].text)
