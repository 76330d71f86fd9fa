"""One page for each thing a person asks for."""
