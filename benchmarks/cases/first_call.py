"""Measures a program that makes one call: time to create the client and make the call, and time of the process.

python first_call.py CLIENT BASE_URL response|stream [TRUSTED]

TRUSTED is a file of certificates that stands for that of certifi, which each of these clients loads: a program that sets
SSL_CERT_FILE has them checked, too.
"start" is the time without the interpreter: import, client and call. "process_cpu" is the CPU time of the whole process.
"""

import sys
import time

MODEL, PROMPT = "example/writer-1", "Tell me about language models."


def ours(url: str, stream: bool) -> str:
    """Call with this project's client or with the official package, which have the same names."""
    client = OpenRouter(api_key="benchmark", server_url=url)
    if not stream:
        return client.beta.responses.send(model=MODEL, input=PROMPT).output[0].content[0].text
    with client.beta.responses.send(model=MODEL, input=PROMPT, stream=True) as events:
        return "".join(event.delta for event in events if event.type == "response.output_text.delta")


def httpx(url: str, stream: bool) -> str:
    """Call with httpx."""
    import json

    client = Client()
    request, headers = {"model": MODEL, "input": PROMPT}, {"authorization": "Bearer benchmark"}
    if not stream:
        body = client.post(f"{url}/responses", json=request, headers=headers).json()
        return body["output"][0]["content"][0]["text"]
    deltas = []
    with client.stream("POST", f"{url}/responses", json={**request, "stream": True}, headers=headers) as response:
        for line in response.iter_lines():
            if line.startswith("data: {"):
                event = json.loads(line[6:])
                if event["type"] == "response.output_text.delta":
                    deltas.append(event["delta"])
    return "".join(deltas)


def openai(url: str, stream: bool) -> str:
    """Call with the package `openai`."""
    client = OpenAI(api_key="benchmark", base_url=url, max_retries=0)
    if not stream:
        return client.responses.create(model=MODEL, input=PROMPT).output_text
    with client.responses.create(model=MODEL, input=PROMPT, stream=True) as events:
        return "".join(event.delta for event in events if event.type == "response.output_text.delta")


name, base, how, *trusted = sys.argv[1:]
if trusted:
    import certifi

    certifi.where = lambda: trusted[0]
before = time.perf_counter(), time.process_time()
if name == "httpx":
    from httpx import Client

    call = httpx
elif name == "openai":
    from openai import OpenAI

    call = openai
else:
    from openrouter import OpenRouter

    call = ours
imported = time.perf_counter(), time.process_time()
text = call(f"{base}/burst/100" if how == "stream" else f"{base}/json", how == "stream")
done = time.perf_counter(), time.process_time()
if len(text) != 466:
    raise SystemExit(f"wrong result: {len(text)} characters")
print(
    f'[{{"cpu": {done[1] - imported[1]}, "wall": {done[0] - imported[0]}, '
    f'"import_cpu": {imported[1] - before[1]}, "import_wall": {imported[0] - before[0]}, '
    f'"start_cpu": {done[1] - before[1]}, "start_wall": {done[0] - before[0]}, "process_cpu": {done[1]}}}]'
)
