# make run    the kiosk, demonstrated full screen; without a screen a visit to it, in pictures
# make test   every test, the real program on a virtual screen included
# make bench  the program measured from outside, beside Chromium with the same pages
# make sound  the voice where it leaves the machine: words, privacy, a sound server that dies; how long
#             a finger waits for it, and what it costs. It wants a quiet machine for some minutes.
# make soak   20 000 visits through the whole kiosk at full speed, while a screen reader listens;
#             options after SOAK=, such as SOAK='--visits 2000 --seed 7 --report soak.tsv'
# Each first installs what is missing; none needs anything set up by hand but Rust.

.PHONY: run test bench sound soak packages rust recogniser

# Where rustup puts cargo, for shells that have not been told.
export PATH := $(PATH):$(HOME)/.cargo/bin

demo = --demo --config kiosk-config

ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
run: rust
	packaging/install-packages.sh build run
	@# A kiosk's screen does not go dark.
	-@[ -z "$(DISPLAY)" ] || xset s off s noblank -dpms
	cargo run --release -- $(demo)
else
run: packages rust
	cargo build --release --bin terskel --example visit
	cargo run --release --example visit
	@echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY): pictures of a visit are in visit/."
endif

# The real program has the machine to itself: a finger does not wait for a busy one to draw.
test: packages rust
	cargo test -- --skip real_
	cargo test --test kiosk -- real_

# BENCH="--quick" measures one short round; benches/outside/measure.py names the other options.
bench: rust
	packaging/install-packages.sh build run bench
	cargo build --release
	benches/outside/measure.py --binary $(or $(CARGO_TARGET_DIR),target)/release/terskel $(BENCH)

sound: packages rust recogniser
	cargo test --test kiosk -- --ignored --test-threads 1 real_sound
	cargo bench --bench sound

# The services would look for a session on a DISPLAY. A picture of the whole panel goes back to the
# system at once, as the window's does, instead of lying about in the heap for the next one.
soak: packages rust
	env -u DISPLAY MALLOC_MMAP_THRESHOLD_=131072 dbus-run-session -- cargo bench --bench soak -- $(SOAK)

# It hears whether what is said in English are the words on the screen. Its model comes with it.
ears = $(or $(CARGO_TARGET_DIR),target)/tmp/recogniser
recogniser: packages
	@[ -e $(ears)/ready ] || { python3 -m venv $(ears) && \
	    $(ears)/bin/pip install --quiet --only-binary :all: pocketsphinx==5.1.1 && touch $(ears)/ready; }

packages:
	packaging/install-packages.sh build run test

# An old cargo fails on Cargo.toml with words that help nobody.
rust:
	@wanted=$$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml); \
	found=$$(cargo --version 2>/dev/null | cut -d ' ' -f 2); \
	if [ -z "$$found" ]; then \
		echo "There is no Rust here. The installer at https://rustup.rs brings $$wanted or later." >&2; exit 1; \
	elif [ "$$(printf '%s\n' "$$wanted" "$$found" | sort -V | head -n 1)" != "$$wanted" ]; then \
		echo "This needs Rust $$wanted or later, and here is $$found. See https://rustup.rs" >&2; exit 1; \
	fi
