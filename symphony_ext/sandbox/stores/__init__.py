"""What the sandbox Pod remembers: one small store for each subject, in memory."""
