"""Editions of a catalog: open whatever holds one, compare two, explain one's facts."""
