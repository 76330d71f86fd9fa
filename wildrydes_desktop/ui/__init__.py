"""Everything a person sees: windows, pages, panels, models, theme."""
