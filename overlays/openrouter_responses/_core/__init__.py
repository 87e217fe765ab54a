"""The pure core: bytes, JSON and arguments in; events, responses, errors and requests out.

Nothing here waits, sends, logs, reads a clock or the environment, or holds an httpx object; a test holds every module of
this folder to that. What a module needs of an HTTP response is a `ResponseInfo`.
"""
