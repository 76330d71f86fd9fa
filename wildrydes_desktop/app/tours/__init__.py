"""The tours: stories that are acted in the app's own windows, hands-free, on a local pool of their own.

`story` says what a story is, `verbs` what can be done in one; the stories themselves are tables over those
verbs, and `repertoire` lists them. None of that needs Qt. `window_driver` acts, `window_reader` reads,
`guide` keeps the time.
"""
