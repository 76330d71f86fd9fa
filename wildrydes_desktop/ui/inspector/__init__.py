"""Tokens: their claims, and the checks an API would make."""
