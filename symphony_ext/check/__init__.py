"""The command ``python -m symphony_ext check``: sees step by step whether an account can work with a Pod."""
