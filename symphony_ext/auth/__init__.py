"""Who calls: keys, ways to log in, the session that a login gives, and the requests that carry it."""
