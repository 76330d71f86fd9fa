"""The workshop guide: steps that tick themselves, in a panel."""
