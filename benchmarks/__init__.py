"""Measures what the app promises about its speed: see README.md."""
