"""Holds the sandbox against what others have made; run by ``scripts/acceptance``, never by the tests."""
