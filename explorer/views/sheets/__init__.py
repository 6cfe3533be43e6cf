"""The printed sheets of a briefing, laid out and shown."""
