"""Small widgets that more than one page or panel needs."""
