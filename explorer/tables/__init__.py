"""Tables as people have them: read as grids of cells, mapped, unfolded into figures."""
