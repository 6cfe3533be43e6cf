"""Publication records made into a data package: readers, searches, credits and measures."""
