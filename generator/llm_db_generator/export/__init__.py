"""A catalog in the formats that others read."""
