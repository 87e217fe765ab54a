PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SPEC ?= openapi.yaml
OUT ?= generated/openrouter_generated
OPERATIONS ?=
ARGS ?=
BASE ?= openapi.yaml
FORMAT ?= text
INTO ?= tests/fixtures
TIDES := examples/tides

ifneq ($(words $(VENV)),1)
$(error VENV= names the folder of the environment, without spaces)
endif

.DEFAULT_GOAL := help
# Targets install into one environment, one after the other.
.NOTPARALLEL:
.PHONY: help setup same-python demo chat test lint types bench record generate spec-diff lint-document check-generated lock build \
	release-version release-check clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 28

# One environment, and a stamp for each requirements file that is installed in it, so that a target asks only for what it needs.
# A stamp is written last: what was interrupted is done again. Versions are those of lock.txt, whatever came first.
REQUIREMENTS := $(sort $(filter-out requirements/lock.txt,$(wildcard requirements/*.txt)))
PACKAGE := $(VENV)/installed-package
EXAMPLES := $(VENV)/installed-examples
GENERATOR := $(VENV)/installed-generate
RELEASE := $(VENV)/installed-release
TOOLS := $(REQUIREMENTS:requirements/%.txt=$(VENV)/installed-%)
# pip of a fresh environment may be older than dependency groups; requirements files say the same to any pip. Through Python, not
# bin/pip, whose first line is an absolute path.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint requirements/lock.txt

setup: $(TOOLS) ## Set up the whole environment in .venv; other targets install what they need

$(VENV)/created: | same-python
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	@echo "creating $(VENV)" >&2
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(PACKAGE): pyproject.toml requirements/lock.txt $(VENV)/created
	@echo "installing the package into $(VENV)" >&2
	@$(PIP) --editable .
	@touch $@

$(VENV)/installed-%: requirements/%.txt $(PACKAGE)
	@echo "installing $< into $(VENV)" >&2
	@$(PIP) --requirement $<
	@touch $@

# PYTHON= does not change an environment that is there, and is not ignored either.
IDENTITY := import sys; print(sys.base_prefix, *sys.version_info[:3])
same-python:
ifneq ($(origin PYTHON),file)
	@test ! -x $(BIN)/python || test "$$($(PYTHON) -c '$(IDENTITY)')" = "$$($(BIN)/python -c '$(IDENTITY)')" || { \
		echo "$(VENV) was made by another Python than $(PYTHON): run 'make clean' first, or name another environment," \
			"as in 'make VENV=.venv-other PYTHON=$(PYTHON)'" >&2; exit 1; }
endif

demo: $(PACKAGE) ## Stream a response in the terminal
	@$(BIN)/python examples/demo.py

chat: $(EXAMPLES) ## Chat in the terminal; without OPENROUTER_API_KEY with a recording
	@$(BIN)/python examples/chat.py $(if $(OPENROUTER_API_KEY),,--demo) $(ARGS)

# More than there are processors: many tests wait for another process, or for the time to pass.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)
test: setup lint types ## Run all checks and tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile

lint: $(GENERATOR) $(RELEASE)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/zizmor --quiet --offline --persona pedantic .github/workflows

types: $(TOOLS)
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

generate: $(GENERATOR) ## Make generated/ from openapi.yaml; SPEC=, OUT= and OPERATIONS= for other documents, ARGS=--skip-broken
	$(BIN)/python -m openrouter_codegen generate "$(SPEC)" "$(OUT)" --operations "$(OPERATIONS)" $(ARGS)
ifeq ($(SPEC) $(OUT),openapi.yaml generated/openrouter_generated)
	$(BIN)/python -m openrouter_codegen generate $(TIDES)/tides.yaml $(TIDES)/tides_client --config $(TIDES)/generator-config.yml
endif

# openapi.yaml is the contract of some operations, and holds more of them than the provider's document: against it, other operations
# are not compared, and what only openapi.yaml has is counted; ALL=1 lists it.
ALL ?=
spec-diff: NEWS = $(if $(ALL),,$(if $(filter openapi.yaml,$(BASE)),--news))
spec-diff: KNOWN = $(if $(OPERATIONS),$(OPERATIONS),$(if $(filter openapi.yaml,$(BASE)),base))
spec-diff: $(GENERATOR) ## Show what SPEC= changes on the wire against openapi.yaml; BASE=, OPERATIONS= ("all") and FORMAT=json for more
	@$(BIN)/python -m openrouter_codegen diff "$(BASE)" "$(SPEC)" --operations "$(filter-out all,$(KNOWN))" --format $(FORMAT) $(NEWS)

lint-document: ## Lint openapi.yaml (needs npm)
	npx --yes @redocly/cli@2.77.0 lint openapi.yaml

check-generated: $(GENERATOR) ## Fail where generated/ is not what openapi.yaml makes
	$(BIN)/python -m openrouter_codegen generate openapi.yaml generated/openrouter_generated --check
	$(BIN)/python -m openrouter_codegen check $(TIDES)/tides_client

bench: $(VENV)/created ## Measure against the peers, side by side; takes some 20 minutes on a quiet machine
	$(BIN)/python benchmarks/run.py

record: $(PACKAGE) ## Record a response as a case: CASE=name URL=https://... [REQUEST=file.json] [INTO=tests/fixtures]
	@$(BIN)/python -m openrouter_responses.testing.record "$(CASE)" "$(URL)" --into "$(INTO)" $(if $(REQUEST),--request "$(REQUEST)")

lock: $(VENV)/created ## Renew requirements/lock.txt, which pins what the requirements bring along
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url \
		--extra speed --extra http2 --extra structured --extra bulk --extra parquet --extra ray --extra dask --extra generate \
		$(REQUIREMENTS) pyproject.toml --output-file requirements/lock.txt

build: EPOCH = $(shell git log -1 --format=%ct 2>/dev/null)
build: $(RELEASE) ## Build the wheel and the sdist into dist/
	$(if $(EPOCH),SOURCE_DATE_EPOCH=$(EPOCH)) $(BIN)/python -m build --no-isolation

TAG ?=
release-version: $(GENERATOR) $(RELEASE) ## Check that the version, the changelog and TAG= say what changed since the last tag
	$(BIN)/python -m release.version_check $(if $(TAG),--tag "$(TAG)")

release-check: release-version ## Check a release whole: version, builds, and tests of what is installed, on each Python; see docs/releasing.md
	$(BIN)/python -m release.artifacts $(if $(CI),--all-pythons)

clean: ## Remove the environment and all that was built
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
