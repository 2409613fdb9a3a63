"""One feature of the window each: its widgets, what they ask of the core, and what they wish."""
