"""The main window and what only it knows: its pages, actions, dialogs, keys."""
