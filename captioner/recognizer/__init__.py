"""The embedded recogniser: a process of its own that speaks Riva's protocol."""
