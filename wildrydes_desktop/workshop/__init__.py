"""Around a pool: configuration files and the hands-free tour of the whole flow. No Qt."""
