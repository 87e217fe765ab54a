PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SPEC ?= openapi.yaml
OUT ?= generated/openrouter_generated
OPERATIONS ?=
BASE ?= openapi.yaml
FORMAT ?= text

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint types bench generate spec-diff lint-document check-generated build clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 28

setup: $(VENV)/ready ## Set up the environment in .venv

# pip of a fresh environment may be older than dependency groups; the requirements files say the same to any pip.
$(VENV)/ready: pyproject.toml requirements/generate.txt requirements/test.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --requirement requirements/generate.txt --requirement requirements/test.txt --editable .
	@touch $@

demo: setup ## Stream a reply in the terminal
	@$(BIN)/python examples/demo.py

test: setup lint types ## Run all checks and tests
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: setup ## Make generated/ from openapi.yaml; SPEC=, OUT= and OPERATIONS= for other documents
	$(BIN)/python -m generator --spec $(SPEC) --out $(OUT) --operations "$(OPERATIONS)"

# openapi.yaml is the contract of one operation: against it, other operations of a document are no news.
spec-diff: KNOWN = $(if $(OPERATIONS),$(OPERATIONS),$(if $(filter openapi.yaml,$(BASE)),post /responses))
spec-diff: setup ## Tell what SPEC= changes on the wire against openapi.yaml; BASE=, OPERATIONS= ("all") and FORMAT=json for more
	@$(BIN)/python -m release.spec_diff $(BASE) $(SPEC) --operations "$(filter-out all,$(KNOWN))" --format $(FORMAT)

lint-document: ## Lint openapi.yaml (needs npm)
	npx --yes @redocly/cli@2.77.0 lint openapi.yaml

check-generated: setup ## Fail where generated/ is not what openapi.yaml makes
	$(BIN)/python -m generator --spec openapi.yaml --out build/check/openrouter_generated
	diff -r -x __pycache__ build/check/openrouter_generated generated/openrouter_generated
	@rm -r build/check

bench: setup ## Measure against the peers, side by side; takes some 25 minutes on a quiet machine
	$(BIN)/python benchmarks/run.py

build: setup ## Build the wheel and the sdist into dist/
	$(BIN)/pip install --quiet build
	$(BIN)/python -m build

clean: ## Remove the environment and all that was built
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
