# The commands of this project. Each sets up what it needs in .venv and build/, and touches nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready-dev
READY_RUN := $(VENV)/.ready-run
PACKAGER := build/package-venv/bin/python
READY_PACKAGE := build/package-venv/.ready
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input

COVERED := $(BIN)/coverage combine --quiet && $(BIN)/python tests/coverage_floor.py

FUZZ_SECONDS ?= 600
PACKING ?= small

export PYTHONDONTWRITEBYTECODE ?=

.DEFAULT_GOAL := help
.PHONY: help run test test-again lint format bench reliability accessibility gallery rehearsal docs-pictures package package-judged package-measured package-check lock clean fuzz audit sbom translations

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(READY_RUN) ## start the app on its local pool (without a display: take the tour off-screen)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ] || [ "$$(uname)" != Linux ]; then \
		exec $(BIN)/python -m wildrydes_desktop --demo; \
	else \
		echo "There is no display here, so this is the tour, off-screen. Its pictures go to build/tour." >&2; \
		exec $(BIN)/python -m wildrydes_desktop --tour --tour-output build/tour; \
	fi

test: lint ## every check and every test, with coverage
	$(BIN)/coverage erase
	rm -rf build/pytest-cache
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest -n auto --dist loadfile
	$(COVERED)

test-again: lint ## the tests that failed in `make test` once more, with nothing beside them
	QT_QPA_PLATFORM=offscreen $(BIN)/coverage run -m pytest --last-failed --last-failed-no-failures none
	$(COVERED)

lint: $(READY) ## style, types, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## put the code into its style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY) ## measure the figures of benchmarks/README.md again
	$(BIN)/python -m benchmarks

reliability: $(READY) ## break everything around the app and measure docs/reliability.md and docs/threat-model.md again (20 minutes)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m reliability
	$(BIN)/python -m reliability.attacks

accessibility: $(READY) ## walk through every page and panel and measure docs/accessibility.md again (3 minutes)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m accessibility

gallery: $(READY) ## picture every page and panel in every language, colour and size of text, into build/gallery (10 minutes; Debian: fonts-noto-core, fonts-noto-cjk)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m gallery

rehearsal: $(READY) ## take the instructor's guide from an empty machine to the end and write docs/rehearsal.md (3 minutes)
	$(BIN)/python -m rehearsal

docs-pictures: $(READY_RUN) ## take the tours, for the pictures of README and docs
	@for colours in light dark; do \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m wildrydes_desktop --tour --colours $$colours \
			--tour-output docs/pictures/$$colours --deck > build/tour-$$colours.json || exit 1; \
	done
	@# the slides of the main flow become a page of the guide
	sed 's#](#](../pictures/light/#' docs/pictures/light/deck.md > docs/guide/flow.md
	rm docs/pictures/light/deck.md docs/pictures/dark/deck.md
	cp docs/pictures/light/06-inspect.png docs/pictures/inspector.png
	@for tour in $$($(BIN)/python -m wildrydes_desktop --tour list | cut -d' ' -f1 | grep -v '^main$$'); do \
		rm -rf build/tours/$$tour && mkdir -p build/tours && \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m wildrydes_desktop --tour $$tour --colours light \
			--tour-output build/tours/$$tour > build/tours/$$tour.json || exit 1; \
	done
	@rm -rf docs/pictures/tours
	@for picture in $$(grep -oh 'tours/[a-z-]*/[a-z0-9-]*\.png' docs/guide/*.md | sort -u); do \
		mkdir -p docs/pictures/$$(dirname $$picture) && cp build/$$picture docs/pictures/$$picture || exit 1; \
	done

translations: $(READY) ## give the translators' files the texts of the code, and the app what was translated
	$(BIN)/python -m translations update

package: package-judged ## build everything for this system into dist/, and judge and measure it (as root: in a room without Python)
	$(PACKAGER) packaging/measure.py dist

package-judged: $(READY_PACKAGE) ## the same, without measuring (PACKING=quick: larger archives, in less time)
	$(PACKAGER) packaging/build.py --packing $(PACKING)
	@# the second build, and freezing what is measured, beside the judging: each keeps one core busy
	@{ $(PACKAGER) packaging/again.py dist && $(PACKAGER) packaging/measure.py dist --freeze; } \
		> build/package/again.log 2>&1 & again=$$!; \
		$(PACKAGER) packaging/judge.py dist && $(PACKAGER) packaging/judge_python.py dist; judged=$$?; \
		wait $$again; same=$$?; cat build/package/again.log; exit $$((judged + same))

package-measured: $(READY_PACKAGE) ## see that what package-judged made is as small and as quick as promised, and write nothing
	$(PACKAGER) packaging/measure.py dist --check

fuzz: $(READY) ## fuzz what reads bytes of others, ten minutes each (FUZZ_SECONDS), with atheris (Linux, macOS)
	@$(PIP) --require-hashes -r requirements/fuzz.txt --target build/fuzz/site --upgrade
	@for target in config_reader token_decoder answers local_pool_front; do \
		echo "$$target: $(FUZZ_SECONDS) s" >&2; \
		PYTHONPATH=build/fuzz/site $(BIN)/python -m tests.fuzz $$target $(FUZZ_SECONDS) || exit 1; \
	done

audit: $(READY) ## ask for known vulnerabilities of everything that is locked (needs the network), list the licences
	@$(BIN)/python packaging/dependencies.py licences
	@$(BIN)/python packaging/audit.py build/audit

sbom: $(READY) ## write the bill of materials (CycloneDX) of what the app stands on
	@$(BIN)/python packaging/dependencies.py bill

package-check: $(READY_PACKAGE) ## freeze the app, and take the tour with what came out (2 minutes)
	$(PACKAGER) packaging/build.py --frozen-only
	$(PACKAGER) packaging/smoke.py

lock: $(READY) ## choose the newest versions that fit, with hashes, into requirements/
	$(PIP) uv
	$(BIN)/python -m uv pip compile -q -U --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		pyproject.toml -o requirements/runtime.txt
	$(BIN)/python -m uv pip compile -q -U --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra dev -c requirements/runtime.txt pyproject.toml -o requirements/dev.txt
	$(BIN)/python -m uv pip compile -q -U --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--extra package -c requirements/runtime.txt pyproject.toml -o requirements/package.txt

clean: ## remove what the other commands made
	rm -rf $(VENV) build dist .coverage .coverage.* .mypy_cache .ruff_cache .import_linter_cache

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ echo "Python lacks its venv module here: sudo apt-get install -y python3-venv" >&2; exit 1; }

$(READY_RUN): $(VENV)/pyvenv.cfg requirements/runtime.txt
	@echo "Setting up in $(VENV): about a minute, once." >&2
	@$(PIP) --require-hashes -r requirements/runtime.txt
	@mkdir -p build
	@touch $@

$(READY): $(VENV)/pyvenv.cfg requirements/dev.txt
	@$(PIP) --require-hashes -r requirements/dev.txt
	@mkdir -p build
	@touch $@ $(READY_RUN)

$(READY_PACKAGE): requirements/package.txt
	@echo "Setting up in build/package-venv: about a minute, once." >&2
	@$(PYTHON) -m venv build/package-venv
	@$(PACKAGER) -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r requirements/package.txt
	@touch $@
