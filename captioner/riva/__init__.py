"""The only client of Riva's protocol."""
