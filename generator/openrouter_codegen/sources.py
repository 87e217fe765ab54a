"""Where a document is read from: a file, or a URL that is downloaded within bounds."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .document import DocumentError

MOST_BYTES = 64 * 1024 * 1024
"""Bytes that a document may have; the largest known one has 13 MB."""
MOST_SECONDS = 60.0
"""Seconds that a download may take in all."""
KEPT = ("openapi.json", "openapi.yaml")
"""What a document that was downloaded is called in its package."""
_URL = re.compile(r"(https?://)([^/?#]*@)?", re.IGNORECASE)


@dataclass(frozen=True)
class DocumentSource:
    """A document that is there to be read.

    Attributes:
        path: The file.
        url: Where it was downloaded from, without user name and password; None if it was a file.
        etag: The version that the server gave it, if it gave one.
    """

    path: Path
    url: str | None = None
    etag: str | None = None

    @property
    def name(self) -> str:
        """Name of the document, for people."""
        return self.url or self.path.name


def is_url(spec: str) -> bool:
    """Whether a document is named by a URL."""
    return _URL.match(spec) is not None


@contextmanager
def opened(spec: str, kept: DocumentSource | None = None) -> Iterator[DocumentSource]:
    """Yield a document, which is there until the block ends.

    Args:
        spec: A path or a URL.
        kept: What an earlier run downloaded: it is used again where the server says that it is still the newest.

    Raises:
        DocumentError: It cannot be downloaded.
        OSError: There is no such file.
    """
    if not is_url(spec):
        if "://" in spec:
            raise DocumentError("#", "it is neither a path nor a URL that begins with https:// or http://")
        yield DocumentSource(Path(spec))
        return
    with tempfile.TemporaryDirectory(prefix="openapi-") as folder:
        yield _download(spec, Path(folder), kept)


def _download(url: str, folder: Path, kept: DocumentSource | None) -> DocumentSource:
    import httpx  # a run on a file does without

    public = without_credentials(url)
    headers = {"Accept": "application/json, application/yaml, text/yaml, */*;q=0.5"}
    if kept is not None and kept.etag and kept.url == public and kept.path.exists():
        headers["If-None-Match"] = kept.etag
    until = time.monotonic() + MOST_SECONDS
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=5, timeout=20.0) as client,
            client.stream("GET", url, headers=headers) as response,
        ):
            if response.status_code == 304 and kept is not None:
                return kept
            if response.status_code != 200:
                raise DocumentError("#", f"{public} responded with status {response.status_code}")
            path = folder / _file_name(str(response.url), response.headers.get("content-type", ""))
            _write(response.iter_bytes(), path, public, until)
            if kept is not None and kept.url == public and kept.path.read_bytes() == path.read_bytes():
                return kept  # some servers have another ETag for each response
            return DocumentSource(path, public, response.headers.get("etag"))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise DocumentError("#", f"{public} cannot be downloaded: {reason}") from None


def _write(chunks: Iterator[bytes], path: Path, url: str, until: float) -> None:
    size = 0
    with path.open("wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > MOST_BYTES:
                raise DocumentError("#", f"{url} is longer than {MOST_BYTES} bytes")
            if time.monotonic() > until:
                raise DocumentError("#", f"{url} takes longer than {MOST_SECONDS:g} s")
            file.write(chunk)


def _file_name(url: str, media_type: str) -> str:
    is_json = "json" in media_type or unquote(urlsplit(url).path).lower().endswith(".json")
    return KEPT[0] if is_json else KEPT[1]


def without_credentials(url: str) -> str:
    """Return a URL without user name and password, as it may be written down."""
    return _URL.sub(r"\1", url, count=1) if is_url(url) else url
