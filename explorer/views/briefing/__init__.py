"""The window in which a briefing is written."""
