"""Pictures of every page and panel in every language, set of colours and size of text, to be looked at."""
