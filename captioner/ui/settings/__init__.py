"""The settings dialog: what a person chooses, page by page."""
