"""The command `openrouter bulk`: files of requests, lines of results, progress. What sends them is in `bulk`."""
