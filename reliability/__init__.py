"""What networks, disks and sudden ends do to the app, measured; see docs/reliability.md."""
