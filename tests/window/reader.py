# SPDX-FileCopyrightText: Woonrust contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told about the window (AT-SPI), for tests that cannot see."""

import os


class Reader:
    """Reads the program of one Desktop; a process can follow one only, because the bus is chosen once."""

    def __init__(self, desktop):
        os.environ.update({key: value for key, value in desktop.environment().items()
                           if key in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR", "HOME")})
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self._atspi = Atspi
        self._loop = GLib.MainContext.default()
        self._desktop = desktop
        Atspi.init()
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    def _program(self):
        while self._loop.iteration(False):
            pass
        root = self._atspi.get_desktop(0)
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child is not None and child.get_process_id() == self._desktop.program.pid:
                child.set_cache_mask(self._atspi.Cache.NONE)
                return child
        return None

    def _showing(self, node):
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None and child.get_state_set().contains(self._atspi.StateType.SHOWING):
                yield from self._showing(child)

    def everything(self):
        """All that is in view, from the window down, in the order of the tree."""
        program = self._program()
        if program is None:
            return
        for index in range(program.get_child_count()):
            window = program.get_child_at_index(index)
            if window is not None:
                yield from self._showing(window)

    def focused(self):
        """What has the focus: its name, or where a combo box has its value for one, that of its label."""
        found = None
        for node in self.everything():
            try:
                if node.get_state_set().contains(self._atspi.StateType.FOCUSED):
                    found = self._spoken_name(node) or found  # the innermost is the last
            except Exception:  # it went away meanwhile
                continue
        return found

    def _spoken_name(self, node):
        for relation in node.get_relation_set():
            if relation.get_relation_type() == self._atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return node.get_name()

    def names(self):
        found = []
        for node in self.everything():
            try:
                found.append(node.get_name())
            except Exception:
                continue
        return found

    def says(self, part):
        """The first name in view that has these words; None when there is none."""
        return next((name for name in self.names() if name and part in name), None)

    def typed(self, field):
        """What stands in the first field in view with these words in its name; None when there is no such field."""
        for node in self.everything():
            try:
                if node.get_role() == self._atspi.Role.TEXT and field in (self._spoken_name(node) or ""):
                    return self._atspi.Text.get_text(node.get_text_iface(), 0, -1)
            except Exception:  # it went away meanwhile
                continue
        return None

    def controls(self):
        """What can be pressed or typed in: (role, name, left, right) on the screen."""
        found = []
        roles = (self._atspi.Role.PUSH_BUTTON, self._atspi.Role.TEXT, self._atspi.Role.COMBO_BOX,
                 self._atspi.Role.CHECK_BOX)
        for node in self.everything():
            try:
                if node.get_role() in roles:
                    place = node.get_component_iface().get_extents(self._atspi.CoordType.SCREEN)
                    found.append((node.get_role_name(), self._spoken_name(node), place.x, place.x + place.width))
            except Exception:
                continue
        return found

    def unlabelled_combo_boxes(self):
        """Values of the combo boxes in view that no label belongs to."""
        return [node.get_name() for node in self.everything()
                if node.get_role() == self._atspi.Role.COMBO_BOX
                and not any(relation.get_relation_type() == self._atspi.RelationType.LABELLED_BY
                            for relation in node.get_relation_set())]

    def wait_for(self, part):
        return self._desktop.wait(lambda: self.says(part), f"the words “{part}” in the window")

    def wait_for_focus(self, part):
        def there():
            name = self.focused()
            return name if name and part in name else None
        return self._desktop.wait(there, f"the focus on “{part}”")
