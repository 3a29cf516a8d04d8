"""What the catalog answers beyond a lookup; each module is imported on first use."""
