"""Reading what a phrase in English or Chinese says or asks."""
