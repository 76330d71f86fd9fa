"""The instructor's guide taken from an empty machine to the end, with a clock: `make rehearsal`.

What was typed, how long it took and what was seen goes into docs/rehearsal.md, between two marks.
"""
