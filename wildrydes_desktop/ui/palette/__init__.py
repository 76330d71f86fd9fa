"""The command palette: everything that can be done right now, found by typing a few letters of it."""
