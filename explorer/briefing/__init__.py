"""Briefings: the document an analyst hands on, and what writes it out."""
