"""Print the coverage of the run just combined, and fail where a floor that must be covered is not."""

from __future__ import annotations

import sys

import coverage

FLOOR = 95.0  # per cent of lines and branches together
FLOORED = ("cognito", "local_pool", "session", "jobs")


def main() -> int:
    """Report each package's figure; 1 if one of the four is below its floor."""
    data = coverage.Coverage()
    data.load()
    low = 0
    for package in FLOORED:
        print(f"\n--- {package}")
        percent = data.report(
            include=[f"wildrydes_desktop/{package}/*"], skip_covered=True, show_missing=True, file=sys.stdout
        )
        low += percent < FLOOR
        print(f"{package}: {percent:.1f} % (at least {FLOOR:.0f})")
    print("\n--- everything")
    data.report(skip_covered=True, file=sys.stdout)
    return int(bool(low))


if __name__ == "__main__":
    sys.exit(main())
