"""Launching the workshop's stack: the steps before it, following it, and what can be done with it after."""
