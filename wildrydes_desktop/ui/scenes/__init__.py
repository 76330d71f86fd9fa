"""The panel "Break it": what can go wrong with a sign-in, in one click, and back in another."""
