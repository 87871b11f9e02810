"""Keys that work whatever window has the keyboard, on each platform by its own means."""
