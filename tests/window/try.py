#!/usr/bin/env python3
# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`./dev try`: the program in a real window on a screen of its own, to work in with keys, mouse and pictures."""

import argparse
import os
import signal
import sys
import time

from desktop import Desktop


def main():
    parser = argparse.ArgumentParser(
        prog="./dev try", description="Opens the program on a scratch copy of the demo, on a screen that nobody sees "
        "(Xvfb) with a window manager, and says how to send keys and take pictures. Ends with Ctrl+C, or when the "
        "window closes.")
    parser.add_argument("program", help=argparse.SUPPRESS)
    parser.add_argument("casebook", help=argparse.SUPPRESS)
    parser.add_argument("--size", default="1366x768", metavar="WxH", help="of the screen (1366x768)")
    parser.add_argument("--scale", default=1.0, type=float, metavar="N", help="1.25 is 125 %%")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--sign-in", action="store_true", help="start at the sign-in, to come in as another user")
    parser.add_argument("--new", action="store_true", help="start as on a new PC, without a casebook")
    chosen = parser.parse_args()
    preferences = {"language": chosen.language, "scheme": chosen.theme}
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with Desktop(chosen.program, None if chosen.new else chosen.casebook, chosen.size, chosen.scale, preferences,
                 straight_in=not chosen.sign_in) as desktop:
        outside = f"./dev exec env DISPLAY={desktop.display}"
        print(f"Woonrust runs on display {desktop.display} ({chosen.size}, {chosen.scale:g}x), in {desktop.folder}\n\n"
              f"  {outside} xdotool key ctrl+n              keys\n"
              f"  {outside} xdotool type 'Zwaluw'           a text\n"
              f"  {outside} xdotool mousemove 400 300 click 1\n"
              f"  {outside} import -window root FILE.png    a picture\n\n"
              f"At the sign-in: demo, ondersteuner, sociaal, coordinator, management, beheerder; password\n"
              f"“lindebloesem in mei”. Stop with Ctrl+C, or kill {os.getpid()}.", flush=True)
        try:
            while desktop.is_running():
                time.sleep(0.5)
        except KeyboardInterrupt:
            pass
        if log := desktop.log().strip():
            print(log)


if __name__ == "__main__":
    main()
