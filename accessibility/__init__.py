"""How far the app is for everyone: walked through and measured, into docs/accessibility.md."""
