"""The program's one door: `python -m wildrydes_desktop`, the `wildrydes-desktop` command, a frozen build."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run the app, the local pool or a command, and return the exit code (0 fine, 1 failed, 2 misused)."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == ["local-pool"]:
        # A server without a window: this process never loads Qt.
        from wildrydes_desktop.local_pool.main import main as serve

        return serve(arguments[1:])
    if arguments[:1] == ["stack"]:
        from wildrydes_desktop.foundation.privacy import keep_memory_private
        from wildrydes_desktop.workshop.stack_command import main as tend

        keep_memory_private()  # it is about to hold AWS credentials
        return tend(arguments[1:])
    if arguments[:1] == ["self-check"]:
        from wildrydes_desktop.app.self_check import main as check

        return check(arguments[1:])
    from wildrydes_desktop.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
