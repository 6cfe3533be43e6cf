"""The tray of pins."""

#: The height of its header alone: the window keeps this room before the tray is made.
HEAD = 36
