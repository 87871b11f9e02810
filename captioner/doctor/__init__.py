"""What works on this computer and on the way to the recogniser, and a report of it."""
