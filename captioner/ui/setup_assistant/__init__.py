"""The setup assistant: from an address to captions, in a handful of steps."""
