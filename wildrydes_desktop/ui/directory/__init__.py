"""The page of a pool's users: find them, look at one, act on one or on many."""
