"""The tray of pins."""
