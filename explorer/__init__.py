"""Critical Technology Explorer: figures on technology competition, each with its sentence."""

__version__ = "0.1.0"
