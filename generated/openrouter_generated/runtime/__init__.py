# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""What every generated package carries, whatever its document: copied as it stands into `<package>/runtime/`.

The modules of this folder are pure: they never wait, send or read a clock, hold no httpx object, and read no file but the
package's `contract.json` and `spellings.json`. Those of `http/` do the rest, and alone import httpx. Nothing here knows a
document: what a document says is in the package around, which a module finds as the parent of its own package.
"""

from __future__ import annotations

PACKAGE = __name__.rpartition(".")[0]
"""The generated package that this runtime is part of."""
