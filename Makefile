# make demo    installs what is missing, builds, and runs the worked example
# make test    checks the format, builds with warnings as errors, and runs every test
# make install puts one binary into PREFIX/bin (default /usr/local)

SHELL := /bin/bash
PREFIX ?= /usr/local
DEMO_DIR ?= demo
SWIFT_BUILD := swift build -c release --static-swift-stdlib --product ringfence
SOURCES := Package.swift Sources Tests Database Templates Benchmarks

.DEFAULT_GOAL := help
.PHONY: help demo test install build format libraries bench

help:
	@sed -n 's/^# //p' Makefile

# The headers that the build needs, and the Debian packages that bring them.
libraries:
	@command -v swift >/dev/null || { echo "Swift 6 is needed: see the README." >&2; exit 1; }
	@need=""; \
	[ -e /usr/include/sqlite3.h ] || need="$$need libsqlite3-dev"; \
	[ -e /usr/include/openssl/sha.h ] || need="$$need libssl-dev"; \
	[ -e /usr/include/zip.h ] || need="$$need libzip-dev"; \
	[ -e /usr/include/libxml2/libxml/parser.h ] || need="$$need libxml2-dev"; \
	[ -e /usr/include/xlsxwriter.h ] || need="$$need libxlsxwriter-dev"; \
	command -v pkg-config >/dev/null || need="$$need pkg-config"; \
	if [ -n "$$need" ]; then \
	  echo "Installing$$need"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq $$need; \
	fi

build: libraries
	@$(SWIFT_BUILD)

demo: build
	@"$$($(SWIFT_BUILD) --show-bin-path)/ringfence" demo $(DEMO_DIR)

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -s -m 755 "$$($(SWIFT_BUILD) --show-bin-path)/ringfence" "$(DESTDIR)$(PREFIX)/bin/ringfence"
	@echo "$(DESTDIR)$(PREFIX)/bin/ringfence"

format:
	@swift format -i --parallel --recursive $(SOURCES)

test: libraries
	@swift format lint --strict --parallel --recursive $(SOURCES)
	@RINGFENCE_STRICT=1 swift build --build-tests
	@RINGFENCE_STRICT=1 swift test --skip-build

# The whole job on folders of growing size, as ratios in one run.
bench: build
	@Benchmarks/run "$$($(SWIFT_BUILD) --show-bin-path)/ringfence"
	@Benchmarks/against-solver "$$($(SWIFT_BUILD) --show-bin-path)/ringfence"
	@Benchmarks/selection "$$($(SWIFT_BUILD) --show-bin-path)/ringfence"
	@python3 -c 'import openpyxl' 2>/dev/null && Benchmarks/workbooks "$$($(SWIFT_BUILD) --show-bin-path)/ringfence" \
	  || echo "Workbooks are timed where openpyxl is there: python3 -m pip install openpyxl"
	@$(SWIFT_BUILD:ringfence=RenderingBenchmark)
	@Benchmarks/letters "$$($(SWIFT_BUILD) --show-bin-path)/ringfence" 25000 250000 --pdf 1000
