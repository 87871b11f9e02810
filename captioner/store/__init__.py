"""Files: settings, places, and later transcripts and secrets."""
