"""How a contact point can be reached: its light for a viewer, dialling, ranking."""
