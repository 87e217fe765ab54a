"""What changed on the wire between two OpenAPI documents, however each is written: `openrouter diff`.

`compare` is the function, and `make spec-diff` calls the command. Modules, each importing only those above it:

    changes             the types of changes, and the class of each
    report              changes as text or JSON
    read_schema         one schema's keywords, as alternatives of one JSON type each
    combine_schemas     references, `allOf`, unions and null resolved, one level at a time
    read_operation      an operation's parameters, body and responses
    normalize           all values of one place, in a form in which equal things are equal
    coverage            whether some objects admit what others do, however they overlap
    match_variants      which object of one union became which of another
    compare_schemas     the differences of two schemas and of all that is in them
    compare_documents   the differences of two documents

This package imports from the one around it what reads documents and schemas. `release` may import the names in `__all__`.
"""

from __future__ import annotations

from ..document import DocumentError, load
from .changes import CLASSES, EXIT_CODES, MEANING, Change, worst
from .compare_documents import compare

__all__ = ["CLASSES", "EXIT_CODES", "MEANING", "Change", "DocumentError", "compare", "load", "worst"]
