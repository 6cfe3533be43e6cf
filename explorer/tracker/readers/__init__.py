"""Publication records of every format, read one after the other as works."""
