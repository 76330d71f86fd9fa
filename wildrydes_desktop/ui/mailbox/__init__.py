"""The local pool's mails."""
