"""The screen: PySide6 alone."""
