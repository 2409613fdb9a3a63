"""Promise clocks and escalation ladders: when an answer is due, and which rung may be climbed."""
