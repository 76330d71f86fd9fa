"""The app as it is frozen, but for one thing: it says when its window has been painted. For measure.py."""

import sys

if sys.argv[1:2] == ["local-pool"]:
    from wildrydes_desktop.__main__ import main as run

    sys.exit(run(sys.argv[1:]))

from benchmarks.first_paint import main

main("app", *sys.argv[1:])
