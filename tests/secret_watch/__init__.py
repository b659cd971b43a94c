"""Holds everything that a whole run of the tests shows against every secret that it uses.

`secrets` gathers the secrets, `shown` the texts: logs from DEBUG on, reprs, exceptions, what other processes print.
`plugin` starts both with the run, and searches at its end.
"""
