"""What must not be kept or shown: keys, and the ids of accounts and people. It is redacted in place.

What is redacted keeps its length, so that offsets and lengths of the text around it stay true.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import partial

# Names of JSON fields whose values identify an account or give access to it; in snake_case and in camelCase.
_ACCOUNTS = (
    rb"(?:\w{1,20}_)?(?:user|org|organi[sz]ation|account|workspace|project|team|tenant|customer)_?id"
    rb"|(?:[\w-]{1,20}[_-])?api[_-]?key|(?:\w{1,20}_?(?:auth|session|access|refresh|bearer)|auth|session|access|refresh)[_-]?token"
    rb"|(?:\w{1,20}_)?secret|(?:secret|private|access)_?(?:access_?)?key|password|(?:proxy-)?authorization|(?:set-)?cookie"
)
# Names whose values identify people; in JSON that a model wrote they may be part of its output, so there they stay.
_PEOPLE = rb"user|safety_identifier|(?:\w{1,20}_)?session_id|organi[sz]ation|e_?mail|user_?name|ip_?address"

_FIELDS = (
    re.compile(rb'(?i:"(?P<name>%b|%b)")\s*:\s*(?:"(?P<text>(?:[^"\\]|\\.)+)|(?P<number>\d+))' % (_ACCOUNTS, _PEOPLE)),
    # The same in JSON that stands as text in JSON: the message of a provider, in an error's metadata.
    re.compile(rb'(?i:\\"(?P<name>%b)\\")\s*:\s*(?:\\"(?P<text>[^"\\]+)|(?P<number>\d+))' % _ACCOUNTS),
)
_LOOKALIKES = {
    "key": re.compile(
        rb"(?<![\w-])(?:sk|pk|rk)-[\w-]{16,}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+|(?<![\w-])AIza[\w-]{30,}"
        rb"|(?<![\w-])A[KS]IA[A-Z0-9]{16}(?!\w)|(?<![\w.-])ya29\.[\w-]{16,}"
        # Other providers': a short word, and then what is not a word.
        rb"|(?<![\w-])(?:xai|gsk|hf|gh[opsur]|github_pat|glpat|xox[a-z]|r8|pplx|nvapi|npm|pypi|shpat|tgp|fw|csk|tvly|jina|voyage)"
        rb"[-_](?=[\w-]{0,200}[A-Z0-9])[\w-]{16,}"
    ),
    "private key": re.compile(
        rb"-----BEGIN [A-Z ]{3,40}-----(?:[A-Za-z0-9+/=:, -]|\\{1,4}[nr]|[\r\n])*(?:-----END [A-Z ]{3,40}-----)?"
    ),
    "bearer token": re.compile(rb"(?i:(?<=bearer ))[\w.~+/=-]{8,}"),
    "basic credentials": re.compile(rb"(?i:(?<=basic ))(?=[A-Za-z]{0,200}[0-9=+/])[A-Za-z0-9+/=_-]{8,}"),
    "assigned secret": re.compile(
        rb"(?i:(?<=secret=)|(?<=token=)|(?<=password=)|(?<=_key=)|(?<=apikey=)|(?<=api-key=)|(?<=signature=))[^\s\"'&\\,;<>]{8,}"
    ),
    "account id": re.compile(rb"(?<![\w-])(?:user|org|proj|acct|ws)[_-][A-Za-z0-9]{16,}"),
}


def redact(text: bytes, secrets: Iterable[str] = ()) -> tuple[bytes, dict[str, int]]:
    """Redact what must not be kept.

    Args:
        text: JSON, server-sent events or any other text, in UTF-8. What is split across events is not found.
        secrets: What is redacted wherever it stands, in addition to all that looks like a secret.

    Returns:
        The text, as long as it was, and how often something was redacted: by name of the field, or by what it was
        ("secret", "key", "bearer token", "account id").
    """
    found: Counter[str] = Counter()

    def masked(match: re.Match[bytes], what: str, group: str | int = 0) -> bytes:
        value = match[group]
        mask = b"1" if group == "number" else b"x"
        if value.strip(mask):
            found[what] += 1
        start, end = (place - match.start() for place in match.span(group))
        return match[0][:start] + mask * len(value) + match[0][end:]

    def redact_field(match: re.Match[bytes]) -> bytes:
        return masked(match, match["name"].decode().lower(), "number" if match["number"] else "text")

    for secret in filter(None, secrets):
        text = re.sub(re.escape(secret.encode()), partial(masked, what="secret"), text)
    for pattern in _FIELDS:
        text = pattern.sub(redact_field, text)
    for what, pattern in _LOOKALIKES.items():
        text = pattern.sub(partial(masked, what=what), text)
    return text, dict(found)
