"""Qt item models over the dataset."""
