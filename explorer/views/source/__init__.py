"""The source panel: a document and its passages."""
