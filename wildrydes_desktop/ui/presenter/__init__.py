"""In front of a room: what is personal is covered, one thing stands on the screen, notes lie beside it."""
