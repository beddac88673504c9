# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a user has it: a screen of its own, a window manager, and a copy of a casebook to spoil.

Everything that is started here ends with it, also when Python is killed; nothing of the user's own is read or written.
"""

import ctypes
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

PATIENCE = 60  # seconds that a thing may take on a busy machine
ENDS_WITH_PARENT = 1  # PR_SET_PDEATHSIG


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
def _ignore_x_error(_screen, _error):
    return 0


def _end_with_parent():
    ctypes.CDLL(None).prctl(ENDS_WITH_PARENT, signal.SIGTERM)


class Desktop:
    def __init__(self, program, casebook=None, size="1366x768", scale=1.0, preferences=None, straight_in=True,
                 home=None):
        """`casebook`: a copy of it is opened; without, the program starts as on a new PC. `straight_in`: the demo
        without signing in. `preferences`: keys and values of woonrust.conf. `home`: of a user who was here before."""
        self.size = tuple(int(part) for part in size.split("x"))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="woonrust-try-"))
        self.casebook = None
        self._started = []
        try:
            self._prepare(casebook, preferences or {}, pathlib.Path(home) if home else self.folder / "home")
            self._start_screen(scale)
            command = [str(program)]
            if self.casebook:
                command += ["--demo", str(self.casebook)] if straight_in else [str(self.casebook)]
            self.program = self._start(command, "woonrust")
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # ---- what a user does

    def keys(self, *keys):
        """Presses keys, by their X names: "ctrl+n", "Tab", "Return"."""
        for key in keys:
            self._tool("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.05)

    def text(self, text):
        self._tool("xdotool", "type", "--clearmodifiers", "--delay", "25", text)

    def click(self, x, y):
        self._tool("xdotool", "mousemove", str(x), str(y), "click", "1")

    def picture(self, path):
        self._tool("import", "-window", "root", str(path))

    # ---- what can be seen of it from outside

    def windows(self):
        """Visible windows of the program: {title: (x, y, width, height)}, without the window manager's frame."""
        found = {}
        for window in self._visible():
            title = self._tool("xdotool", "getwindowname", window, check=False).strip()
            shell = self._tool("xdotool", "getwindowgeometry", "--shell", window, check=False)
            place = dict(line.split("=") for line in shell.splitlines() if "=" in line)
            corner = self._place(int(window)) if title and "WIDTH" in place else None
            if corner:
                found[title] = (*corner, int(place["WIDTH"]), int(place["HEIGHT"]))
        return found

    def _visible(self):
        return self._tool("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid), check=False).split()

    def _place(self, window):
        """Where a window is on the screen, for xdotool counts the frame twice; None when it went away meanwhile."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XSetErrorHandler(_ignore_x_error)  # or it would end Python
        x11.XOpenDisplay.restype = ctypes.c_void_p
        screen = ctypes.c_void_p(x11.XOpenDisplay(self.display.encode()))
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(x11.XDefaultRootWindow(screen))
        x, y, child = ctypes.c_int(), ctypes.c_int(), ctypes.c_ulong()
        there = x11.XTranslateCoordinates(screen, ctypes.c_ulong(window), root, 0, 0, ctypes.byref(x), ctypes.byref(y),
                                          ctypes.byref(child))
        x11.XCloseDisplay(screen)
        return (x.value, y.value) if there else None

    def wait_for_window(self, part_of_title):
        """Until such a window is there and gets the keys; where it is."""
        def there():
            if part_of_title not in self._tool("xdotool", "getactivewindow", "getwindowname", check=False):
                return None
            return next((place for title, place in self.windows().items() if part_of_title in title), None)
        return self.wait(there, f"a window “{part_of_title}”")

    def wait_for_list(self, opened=True):
        """Until a list of choices stands open before the window, or is closed. A screen reader is told of the entry
        that is marked, but finds such a list nowhere in the window."""
        self.wait(lambda: (len(self._visible()) > 1) == opened, "a list to open" if opened else "the list to close")

    def is_running(self):
        return self.program.poll() is None

    def wait(self, condition, what, patience=PATIENCE):
        """Gives what `condition` gives once that is true."""
        until = time.monotonic() + patience
        while True:
            result = condition()
            if result:
                return result
            if not self.is_running():
                raise AssertionError(f"the program ended while waiting for {what}\n{self.log()}")
            if time.monotonic() > until:
                kept = pathlib.Path(tempfile.gettempdir()) / f"woonrust-window-{os.getpid()}.png"
                self.picture(kept)
                raise AssertionError(f"waited {patience} s for {what}; the screen of that moment: {kept}\n{self.log()}")
            time.sleep(0.2)

    def log(self):
        return (self.folder / "woonrust.log").read_text(errors="replace")

    def environment(self):
        return dict(self._environment)

    # ---- starting and stopping

    def close(self):
        for process in reversed(self._started):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self._started):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._started = []
        shutil.rmtree(self.folder, ignore_errors=True)

    def _prepare(self, casebook, preferences, home):
        runtime = self.folder / "run"
        settings = home / ".config" / "woonrust" / "woonrust.conf"
        for folder in (settings.parent, runtime):
            folder.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        if preferences:
            lines = [f"{key}={value}\n" for key, value in preferences.items()]
            settings.write_text("".join(["[General]\n", *lines]))
        if casebook:
            source = pathlib.Path(casebook)
            self.casebook = self.folder / "Proefbestand.woonrust"
            for suffix in ("", ".keys"):
                shutil.copy(f"{source}{suffix}", f"{self.casebook}{suffix}")
        kept = {key: value for key, value in os.environ.items()
                if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")
                and not key.startswith(("XDG_", "QT_"))}
        self._environment = {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"),
                             "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home / "state"),
                             "XDG_CACHE_HOME": str(home / "cache"), "XDG_RUNTIME_DIR": str(runtime),
                             "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def _start_screen(self, scale):
        read, write = os.pipe()
        width, height = self.size
        # Without -noreset it begins anew when the first client leaves, and turns away who comes at that moment.
        self._start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                     "-noreset"], "xvfb", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as number:  # Xvfb chooses one that is free
            self.display = ":" + number.readline().strip()
        if self.display == ":":
            raise RuntimeError("Xvfb did not start: " + (self.folder / "xvfb.log").read_text(errors="replace"))
        self._environment["DISPLAY"] = self.display
        if scale != 1.0:
            self._environment["QT_SCALE_FACTOR"] = str(scale)
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], "dbus",
                          stdout=subprocess.PIPE, text=True)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], "at-spi")
        manager = self._start(["openbox", "--sm-disable"], "openbox")
        until = time.monotonic() + PATIENCE
        # Only a window manager tells how many desktops there are.
        while not self._tool("xdotool", "get_num_desktops", check=False).strip().isdigit():
            if manager.poll() is not None or time.monotonic() > until:
                raise RuntimeError("openbox did not start: " + (self.folder / "openbox.log").read_text())
            time.sleep(0.1)

    def _start(self, command, name, **options):
        with open(self.folder / f"{name}.log", "wb") as log:
            options = {"stdout": log, **options}
            process = subprocess.Popen(command, env=self._environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                       stderr=log, preexec_fn=_end_with_parent, **options)
        self._started.append(process)
        return process

    def _tool(self, *command, check=True):
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE,
                              check=False)
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr or done.stdout}")
        return done.stdout
