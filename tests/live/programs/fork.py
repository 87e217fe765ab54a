"""One client in a process and in its fork: `python fork.py URL`."""

# ruff: noqa: T201, BLE001  # what the child raises, whatever it is, is printed

import os
import sys

from openrouter_responses import OpenRouter

client = OpenRouter(api_key="k", server_url=sys.argv[1])
assert client.beta.responses.send(model="m", input="parent").output_text == "parent"
child = os.fork()
if child == 0:
    try:
        texts = [client.beta.responses.send(model="m", input="child").output_text for _ in range(2)]
        with client.beta.responses.send(stream=True, model="m", input="streamed") as stream:
            texts.append(stream.final_response().output_text)
        client.close()
        os._exit(0 if texts == ["child", "child", "streamed"] else 3)
    except BaseException as error:  # whatever it is
        print(repr(error), file=sys.stderr)
        os._exit(4)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert client.beta.responses.send(model="m", input="again").output_text == "again"
client.close()
