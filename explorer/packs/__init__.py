"""Packs: own figures, documents and translations, or an edition of the dataset, as one file."""
