"""What captions are made of: plain values and rules, with no I/O, clock or library."""
