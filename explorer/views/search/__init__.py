"""The field that searches everything, and its results."""
