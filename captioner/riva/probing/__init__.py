"""The steps of the connection test."""
