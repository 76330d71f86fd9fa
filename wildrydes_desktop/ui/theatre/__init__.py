"""The protocol theatre: a sign-in as a play, message by message, and the arithmetic behind it."""
