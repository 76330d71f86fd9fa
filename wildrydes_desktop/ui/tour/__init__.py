"""What a tour shows of itself while it is taken slowly."""
