"""Parts that more than one room uses."""
