"""Who computes the tables of the measures: the engine inside the program, or a cluster."""
