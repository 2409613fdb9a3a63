"""Sentences about states and times, in English and Chinese, without Qt."""
