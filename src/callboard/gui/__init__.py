"""The window: with app.py the only room that knows Qt."""
