"""From the code's English to Qt Linguist's files, and from those to what the app loads."""
