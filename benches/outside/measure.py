#!/usr/bin/python3
"""Measures the kiosk from outside, beside Chromium with the same pages, and prints a table in Markdown.

    make bench                                     1920 × 1080, some fifteen minutes
    make bench BENCH="--quick"                     one short round, to see whether a change helped
    make bench BENCH="--size 3840x2160 --readme"   4K, and the table written into the README
    make bench BENCH="--only terskel --quick --pictures target/bench"

Each program runs on a virtual screen of its own (Xvfb), one after another and in turns, so that whatever else the
machine does meets all of them. Time is measured from the finger to the last pixel that changes. Python from the
system (/usr/bin/python3) has the Debian packages that are needed; packaging/install-packages.sh installs them.
"""

import argparse
import json
import os
import sys
import time
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import table
from glass import Glass, now
from program import ROOT, Chromium, Running, Terskel, TerskelOnABus, cpu

# Where both pages have the same thing, in pixels of 1920 × 1080.
TILE = (50, 140, 580, 700)
ON_TILE = (340, 480)
BESIDE = (1400, 60)
HOME = (125, 85)

# The kiosk takes no touch in the first 0.35 seconds of a page, and a person needs longer than that.
PAUSE = 1.0
# How long nothing may change until a page counts as complete. A browser lets go of the button long before it shows
# the next page.
STILL = 1.0


class Visit:
    """One run of one program, with a finger that knows the pages."""

    def __init__(self, program, folder, size):
        self.glass = Glass(*size)
        self.scale = size[0] / 1920
        self.running = Running(program, folder, self.glass)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.running.stop()
        self.glass.close()

    def scaled(self, lengths):
        return tuple(round(length * self.scale) for length in lengths)

    def start(self):
        """How long the first page takes from the start of the process."""
        return changed(self.glass.changes(self.glass.whole(), self.running.run, quiet=2.0, patience=60, step=16))

    def idle(self, seconds):
        """Share of a core that is used while nothing happens."""
        before, started = self.running.cpu(), now()
        time.sleep(seconds)
        return (self.running.cpu() - before) / (now() - started)

    def presses(self, count):
        """How long a pressed tile takes to be drawn pressed; and the seconds of CPU of one such touch, without and
        with the X server's. The finger slides off before it is lifted, so that nothing opens."""
        seen, before, server = [], self.running.cpu(), cpu(self.glass.server.pid)
        for number in range(count):
            self.glass.finger(*self.scaled(ON_TILE))
            time.sleep(PAUSE / 2 + 0.013 * (number % 7))  # not in step with anybody's frames
            seen.append(changed(self.glass.changes(self.scaled(TILE), self.glass.press, quiet=0.15)))
            self.glass.finger(*self.scaled(BESIDE))
            time.sleep(0.1)
            self.glass.lift()
            time.sleep(PAUSE / 2)
        own, server = self.running.cpu() - before, cpu(self.glass.server.pid) - server
        return seen, own / count, (own + server) / count

    def turn(self, place):
        """How long the page takes that opens at a place, from when the finger is lifted. Where a slow machine still
        draws the page before, the kiosk takes no touch, and the finger tries again as a person would."""
        self.glass.finger(*self.scaled(place))
        for _ in range(5):
            time.sleep(PAUSE)
            self.glass.changes(self.glass.whole(), self.glass.press, quiet=0.1, patience=1.0, step=16)
            seen = self.glass.changes(self.glass.whole(), self.glass.lift, quiet=STILL, patience=3.0, step=16)
            if seen:
                break
        self.glass.finger(*self.scaled(BESIDE))
        return changed(seen)


def changed(seen):
    if seen is None:
        raise SystemExit("Nothing changed on the screen: does the program show the page that is expected?")
    return seen


@contextmanager
def own_folder():
    with TemporaryDirectory(prefix="terskel-bench-", ignore_cleanup_errors=True) as name:
        yield Path(name)


def measured(program, options, found, pictures):
    """One round of one program, added to what was found. It starts with an empty folder, as on its first day, and
    then with what it left there, as on all others."""
    with own_folder() as folder:
        with Visit(program, folder, options.size) as visit:
            found["first_start"].append(visit.start())
            time.sleep(options.warm)
        for _ in range(options.starts - 1):
            with Visit(program, folder, options.size) as visit:
                found["start"].append(visit.start())
                found["start_cpu"].append(visit.running.cpu())
        with Visit(program, folder, options.size) as visit:
            found["start"].append(visit.start())
            found["start_cpu"].append(visit.running.cpu())
            time.sleep(options.warm)
            use(visit, options, found, pictures and pictures / program.short)


def use(visit, options, found, picture):
    """What is measured of a program that stands at home."""
    found["memory"].append(visit.running.memory())
    found["processes"].append(len(visit.running.processes()))
    found["idle"].append(visit.idle(options.idle))
    if picture:
        visit.glass.picture(f"{picture}-home.png")
    seen, own, with_server = visit.presses(options.presses)
    found["press"] += seen
    found["touch"].append(own)
    found["touch_with_server"].append(with_server)
    before = visit.running.cpu()
    for number in range(options.turns):
        found["there"].append(visit.turn(ON_TILE))
        if picture and number == 0:
            visit.glass.picture(f"{picture}-workshops.png")
        found["back"].append(visit.turn(HOME))
    found["turn"].append((visit.running.cpu() - before) / (2 * options.turns))
    found["memory_after"].append(visit.running.memory())


def attracting(binary, options):
    """Share of a core that the attract screen takes, with the demonstration's three languages."""
    with own_folder() as folder, Visit(Terskel(binary, greets=True), folder, options.size) as visit:
        visit.start()
        time.sleep(options.warm)
        return visit.idle(options.idle)


def read_line():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=Path, default=Path("target/release/terskel"))
    parser.add_argument("--size", type=lambda text: tuple(map(int, text.split("x"))), default=(1920, 1080),
                        help="of the screen, 16:9; the kiosk and the browser draw everything larger on a larger one")
    parser.add_argument("--only", action="append", choices=["terskel", "reader", "chromium"],
                        help="may be given more than once")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--idle", type=float, default=30.0, help="seconds")
    parser.add_argument("--warm", type=float, default=5.0, help="seconds from the first page to the first measurement")
    parser.add_argument("--starts", type=int, default=3, help="in a round, beside the first one")
    parser.add_argument("--presses", type=int, default=15, help="in a round")
    parser.add_argument("--turns", type=int, default=8, help="there and back, in a round")
    parser.add_argument("--quick", action="store_true", help="one round with fewer of everything")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="of both pages as each program draws them")
    parser.add_argument("--out", type=Path, default=Path("target/bench"), metavar="DIR", help="for the figures as JSON")
    parser.add_argument("--readme", action="store_true", help="write the table there as well")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.presses, options.turns, options.idle, options.warm = 1, 10, 6, 5.0, 1.0
    return options


def main():
    options = read_line()
    made = {"terskel": Terskel, "reader": TerskelOnABus, "chromium": Chromium}
    programs = [made[short](options.binary.absolute()) for short in options.only or made]
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"The machine is busy (load {load:.1f}): what is measured now will be too slow.", file=sys.stderr)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    found = {program.name: defaultdict(list) for program in programs}
    try:
        for number in range(options.rounds):
            for program in programs:
                print(f"round {number + 1} of {options.rounds}: {program.name}", file=sys.stderr)
                measured(program, options, found[program.name], options.pictures if number == 0 else None)
        for program in programs:
            if program.short == "terskel":
                found[program.name]["attract"].append(attracting(options.binary.absolute(), options))
    finally:
        for program in programs:
            program.close()
    width, height = options.size
    result = {"size": options.size, "idle_seconds": options.idle, "load_at_start": load, "machine": table.machine(),
              "versions": {program.short: program.version() for program in programs}, "found": found}
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / f"{width}x{height}.json").write_text(json.dumps(result, indent=1) + "\n")
    print(table.markdown(result))
    if options.readme:
        table.write_into(ROOT / "README.md", result)


if __name__ == "__main__":
    main()
