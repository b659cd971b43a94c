"""Measures the client beside httpx alone and its peers; run by ``scripts/bench``, never by the tests."""
