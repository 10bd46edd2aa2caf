"""A virtual screen whose pixels are read straight from its memory, and a finger on it."""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time

from Xlib import X, display
from Xlib.ext import xfixes, xtest

now = time.monotonic


class Glass:
    """An Xvfb of its own. No toolkit has to help: pixels come from its memory-mapped framebuffer, 32 bits
    each, and the finger is XTEST's."""

    def __init__(self, width, height):
        self.folder = tempfile.mkdtemp(prefix="terskel-glass-")
        reads, writes = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{width}x{height}x24",
             "-fbdir", self.folder, "-nolisten", "tcp"],
            pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writes)
        with os.fdopen(reads) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("Xvfb does not start")
        self.name = f":{number}"
        self.display = display.Display(self.name)
        # The pointer is drawn into the same memory, and would be taken for a change of the page.
        xfixes.query_version(self.display)
        xfixes.hide_cursor(self.display.screen().root)
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self.memory[:100])  # an XWD header, big-endian
        self.width, self.height, self.stride = head[4], head[5], head[12]
        self.offset = head[0] + head[19] * 12  # behind the header and the colour map
        self.finger(self.width - 2, self.height - 2)

    def rows(self, region, step):
        """The bytes of every `step`-th row of a region (x, y, width, height)."""
        x, y, width, height = region
        at = self.offset + x * 4
        return b"".join(self.memory[at + row * self.stride:at + row * self.stride + width * 4]
                        for row in range(y, y + height, step))

    def whole(self):
        return (0, 0, self.width, self.height)

    def picture(self, path):
        from PIL import Image
        Image.frombuffer("RGB", (self.width, self.height), self.rows(self.whole(), 1), "raw", "BGRX", 0, 1).save(path)

    def finger(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.flush()

    def press(self):
        xtest.fake_input(self.display, X.ButtonPress, 1)
        self.display.flush()

    def lift(self):
        xtest.fake_input(self.display, X.ButtonRelease, 1)
        self.display.flush()

    def changes(self, region, act, quiet, patience=10.0, step=4):
        """Does `act`, and tells after how many seconds the region changed for the first and for the last time. It
        has changed for the last time when it has stood still for `quiet` seconds. `None` if nothing changed in
        `patience` seconds.

        It looks once a millisecond: more often, and the looking would take the core on which is drawn."""
        before = self.rows(region, step)
        started = now()
        act()
        first = last = None
        while (now() - last < quiet) if last else (now() - started < patience):
            time.sleep(0.001)
            seen = self.rows(region, step)
            if seen != before:
                before, last = seen, now()
                first = first or last
        return (first - started, last - started) if last else None

    def close(self):
        self.display.close()
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
