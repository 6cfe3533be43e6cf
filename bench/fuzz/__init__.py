"""Fuzz targets: bytes that no program wrote, given to each reader."""
