"""Everything before the wire: microphone, ring, files."""
