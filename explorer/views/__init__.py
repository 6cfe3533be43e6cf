"""The window and its panes; main_window alone knows the others."""
