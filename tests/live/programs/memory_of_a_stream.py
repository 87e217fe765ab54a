"""Prints how many bytes stay allocated per events of a stream: `python memory_of_a_stream.py URL MODE SKIPPED COUNTED`.

Python's own count is one of the whole process, so that the process does nothing else.
"""

# ruff: noqa: T201  # what it prints is what is checked

import gc
import json
import sys
import tracemalloc
from typing import Any

from support import Api, Session, run


async def take(session: Session, stream: Any, events: int) -> None:
    for _ in range(events):
        _ = next(stream) if session.is_sync else await anext(stream)
    gc.collect()


def main(url: str, mode: Any, skipped: str, counted: str) -> None:
    api = Api(mode)

    async def script() -> None:
        async with Session(api, url) as session:
            stream = await session.send(stream=True)
            await take(session, stream, int(skipped))
            tracemalloc.start()
            await take(session, stream, int(counted))
            grown, _ = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            final = stream.final_response() if session.is_sync else await stream.final_response()
            print(json.dumps({"grown": grown, "output_text": final.output_text}))

    run(api, script)


if __name__ == "__main__":
    main(*sys.argv[1:])
