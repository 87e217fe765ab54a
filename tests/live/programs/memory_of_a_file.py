"""Prints how many bytes were allocated at most while a file was sent: `python memory_of_a_file.py URL MODE HOW PATH`.

Python's own count is one of the whole process, so that the process does nothing else.
"""

# ruff: noqa: T201  # what it prints is what is checked

import sys
import tracemalloc
from typing import Any

from openrouter_responses.media import image, message
from support import Api, Session, run


def main(url: str, mode: Any, how: str, path: str) -> None:
    api = Api(mode)

    async def script() -> None:
        async with Session(api, url) as session:
            await session.send(input=[message(image(b"GIF89a"))])  # imports what is needed
            tracemalloc.start()
            await session.send(input=[message("Look", image(source))])
            print(tracemalloc.get_traced_memory()[1])

    with open(path, "rb") as opened:
        source = opened if how == "open file" else path
        run(api, script)


if __name__ == "__main__":
    main(*sys.argv[1:])
