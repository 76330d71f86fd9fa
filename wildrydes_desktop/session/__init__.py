"""Who is signed in: the tokens, their refresh, the settings. No Qt."""
