"""The pools that a person has: listed, checked, saved, and found by what names them."""
