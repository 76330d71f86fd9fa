"""The one way to do work off the GUI thread."""
