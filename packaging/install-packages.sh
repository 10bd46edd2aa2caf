#!/bin/sh
# Installs the Debian or Ubuntu packages that are missing, and does nothing where none is.
#
#   packaging/install-packages.sh [build] [run] [test] [bench]
set -eu

build="gcc libc6-dev pkg-config libasound2-dev"
# The window system's libraries are opened at run time, so the linker names none of them.
# libasound2-plugins leads to the sound server of a session, where there is one. espeak-ng speaks.
run="libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0 libxcb-xkb1 libwayland-client0
     at-spi2-core dbus x11-xserver-utils libasound2 libasound2-plugins espeak-ng"
# A virtual screen, two Wayland compositors with a camera for the one that has no such screen, the
# session bus and assistive services on which the tests read the program, a sound server whose
# loudspeakers can be listened to, and a voice that a recogniser of speech from PyPI understands.
# cage needs xwayland.
test="xvfb xkb-data sway grim cage xwayland at-spi2-core dbus util-linux pulseaudio pulseaudio-utils
      flite python3-venv"
# A virtual screen whose pixels are read from its memory, and the browser that is measured beside.
bench="xvfb xkb-data at-spi2-core dbus python3 python3-xlib python3-pil chromium"

wanted=
for group in "$@"; do
    case $group in
        build) wanted="$wanted $build" ;;
        run) wanted="$wanted $run" ;;
        test) wanted="$wanted $test" ;;
        bench) wanted="$wanted $bench" ;;
        *) echo "$0: no such group of packages: $group" >&2; exit 2 ;;
    esac
done

if ! command -v dpkg-query >/dev/null; then
    echo "This system is neither Debian nor Ubuntu, so nothing was installed. It needs what they call:" $wanted >&2
    exit 0
fi

missing=
for package in $wanted; do
    case $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true) in
        installed*) ;;
        *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

give_up() {
    echo "$1 Please have these packages installed:$missing" >&2
    exit 1
}

command -v apt-get >/dev/null || give_up "There is no apt-get here."
if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif ! command -v sudo >/dev/null; then
    give_up "Installing takes root, and there is no sudo here."
elif [ -t 0 ]; then
    as_root=sudo
else
    # Nobody is there to type a password.
    as_root="sudo -n"
fi

echo "Installing$missing" >&2
# One broken source among many is no reason to stop: what is known may still be enough.
$as_root apt-get update -q || echo "Not all lists of packages could be fetched." >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
    give_up "They could not be installed."
