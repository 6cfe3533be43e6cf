"""What the figures mean: series, pairs, leads."""
