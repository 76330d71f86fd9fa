"""The ride: a city to be picked up in, a unicorn that flies in, and what the API answered."""
