"""Whether a version may be released: `make release-version` and `make release-check`.

`python -m release.version_check` compares the version, the changelog and the tag with what changed since the last release;
`python -m release.artifacts` builds the wheel and the sdist and tests what is installed from them. Modules, each importing only
those above it:

    version             SemVer, and the smallest version that may hold a change
    history             what git knows of earlier releases
    python_api          what changed in the Python API
    version_check       the first command
    interpreters        the supported Pythons, and where they are
    build               building the wheel and the sdist
    artifacts           the second command

This folder may import the public names of `spec_diff`, and nothing else of this repository. Nothing imports it.
"""
