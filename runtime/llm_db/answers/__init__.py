"""What the catalog answers, a module per kind of question, imported on first use."""
