"""The one way to do work off the GUI thread."""

from wildrydes_desktop.jobs.jobs import Job, Jobs, Outcome

__all__ = ["Job", "Jobs", "Outcome"]
