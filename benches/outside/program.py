"""The programs that are measured: how each is started, and what all its processes take."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEER = ROOT / "benches/peer"

# Debian's /usr/bin/chromium is a shell script, whose time is not the browser's.
CHROMIUM = next((path for path in ["/usr/lib/chromium/chromium", shutil.which("chromium")]
                 if path and os.access(path, os.X_OK)), "chromium")


class Program:
    """What is started in a folder of its own, with nobody's settings."""

    # In the table, and on the command line.
    name = short = ""

    def __init__(self, binary):
        """`binary` is the kiosk's."""
        self.binary = binary

    def command(self, folder, size):
        raise NotImplementedError

    def surroundings(self):
        """More variables for the program."""
        return {}

    def close(self):
        """Ends what was started for it."""

    def version(self):
        raise NotImplementedError


class Terskel(Program):
    """The kiosk in its demonstration. With one language and nobody to greet it starts at home, as the peer
    does."""

    name, short = "Terskel", "terskel"

    def __init__(self, binary, greets=False):
        super().__init__(binary)
        self.greets = greets

    def command(self, folder, size):
        pixels_per_mm = 4.03 * size[0] / 1920
        shutil.copytree(ROOT / "kiosk-config", folder / "config", dirs_exist_ok=True)
        kiosk = folder / "config/kiosk.toml"
        text = with_key(kiosk.read_text(), "pixels_per_mm", f"{pixels_per_mm:.2f}")
        if not self.greets:
            text = with_key(with_key(text, "offered", '["nb"]'), "attract", '"off"')
        # What may be said is made ahead for minutes after a first start, when nobody else works. `make sound`
        # measures the voice.
        text += '\n[speech.chain]\nnb = ["recorded"]\n'
        kiosk.write_text(text)
        return [self.binary, "--config", folder / "config", "--data", folder / "data", "--now", "2026-11-23T09:00"]

    def version(self):
        return subprocess.run([self.binary, "--version"], capture_output=True, text=True).stdout.strip()


class TerskelOnABus(Terskel):
    """The same with a session bus on which a screen reader waits: the tree is published there."""

    name, short = "Terskel, screen reader on", "reader"

    def __init__(self, binary):
        super().__init__(binary)
        # Without DISPLAY: the services would look for the screen of whoever measures.
        variables = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                    env={**variables, "GSETTINGS_BACKEND": "memory"}, start_new_session=True)
        self.address = self.bus.stdout.readline().strip()
        for status in ("IsEnabled", "ScreenReaderEnabled"):
            subprocess.run(["dbus-send", "--print-reply", f"--bus={self.address}", "--dest=org.a11y.Bus", "/org/a11y/bus",
                            "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{status}",
                            "variant:boolean:true"], check=True, stdout=subprocess.DEVNULL)

    def surroundings(self):
        return {"DBUS_SESSION_BUS_ADDRESS": self.address}

    def close(self):
        os.killpg(self.bus.pid, signal.SIGTERM)
        self.bus.wait()


class Chromium(Program):
    """The browser as a kiosk, with the same page."""

    name, short = "Chromium", "chromium"

    def command(self, folder, size):
        options = ["--kiosk", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--disable-quic", "--lang=nb",
                   f"--user-data-dir={folder / 'profile'}", "--window-position=0,0",
                   "--window-size=1921,1081", f"--force-device-scale-factor={size[0] / 1920}"]
        if os.geteuid() == 0:
            options.append("--no-sandbox")
        return [CHROMIUM, *options, (PEER / "home.html").as_uri()]

    def version(self):
        return subprocess.run([CHROMIUM, "--version"], capture_output=True, text=True).stdout.split(" built")[0].strip()


def with_key(text, key, value):
    """A configuration in which a key has another value."""
    changed, count = re.subn(rf"(?m)^{key} = (\[.*\]|\S+)", f"{key} = {value}", text)
    if count != 1:
        raise SystemExit(f"kiosk-config/kiosk.toml has {count} lines of {key}; one was expected")
    return changed


class Running:
    """A program that runs, until it is stopped."""

    def __init__(self, program, folder, glass):
        self.command = [str(part) for part in program.command(folder, (glass.width, glass.height))]
        self.variables = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(folder),
                          "DISPLAY": glass.name, **program.surroundings()}

    def run(self):
        self.process = subprocess.Popen(self.command, env=self.variables, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def processes(self):
        """Its id and those of all its descendants that live, and of whatever else is of its session."""
        children, session = {}, []
        for entry in os.listdir("/proc"):
            if entry.isdigit() and (fields := stat(entry)):
                children.setdefault(int(fields[1]), []).append(int(entry))
                if int(fields[3]) == self.process.pid:
                    session.append(int(entry))
        found, left = set(), [self.process.pid, *session]
        while left:
            one = left.pop()
            if one not in found:
                found.add(one)
                left += children.get(one, [])
        return found

    def memory(self):
        """Proportional set size of all its processes, in bytes."""
        return 1024 * sum(pss(process) for process in self.processes())

    def cpu(self):
        """Seconds of CPU that its processes have used."""
        return sum(map(cpu, self.processes()))

    def stop(self):
        processes = self.processes()
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            pass
        for process in processes:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()


def stat(process):
    """The fields of /proc/<process>/stat from the state on."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return None


def cpu(process):
    fields = stat(process)
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def pss(process):
    """In KiB."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0
    return int(re.search(r"(?m)^Pss:\s+(\d+)", text).group(1))
