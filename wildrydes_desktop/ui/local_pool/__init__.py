"""The local pool's settings and people, as an administrator would see them."""
