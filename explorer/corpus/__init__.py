"""The source texts: reading, folding, numerals, offsets and anchors. Imports no Qt."""
