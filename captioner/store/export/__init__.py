"""A transcript as a file for other programs; one module a format."""
