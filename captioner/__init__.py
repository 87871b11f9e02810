"""Live captions on the screen for what is being said."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("captioner")
except PackageNotFoundError:  # run from a tree that was never installed
    __version__ = "0+unknown"
