"""What the catalog answers beyond a lookup: each answer is imported on first use."""
