"""The user's own file: pins, notes, briefings, imported documents, own figures, undo."""
