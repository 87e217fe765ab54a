"""A logger of the program's own for requests and responses."""

import logging
import os

from openrouter import OpenRouter


class Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


kept = Kept()
logger = logging.getLogger("mine")
logger.setLevel(logging.DEBUG)
logger.addHandler(kept)

with OpenRouter(
    api_key=os.getenv("OPENROUTER_API_KEY", ""), server_url=os.getenv("SERVER_URL"), debug_logger=logger
) as open_router:
    print(open_router.beta.responses.send(model="openai/gpt-4o", input="Hello").id)
print(len(kept.records) > 0)
