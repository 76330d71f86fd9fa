"""The floor: a bare window, frozen in the same way. For measure.py."""

from benchmarks.first_paint import main

main("bare")
