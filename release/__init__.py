"""From a new document to a pinned release: what changed in the API, and whether the version says so."""
