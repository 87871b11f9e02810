"""Sessions that were kept: found, read, mended."""
