"""The nouns of the subject and the tables that hold them."""
