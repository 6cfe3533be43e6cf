"""Charts as values: what a question's answer looks like, before anything is painted."""
