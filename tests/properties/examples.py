"""On how many examples a property is tried, and which."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# How many times as many examples to try as there are by default; for a search that may take its time.
_TIMES = int(os.environ.get("PROPERTY_EXAMPLES_TIMES", "1"))


def examples(number: int) -> settings:
    """How to try a property on so many examples: always the same ones in continuous integration.

    Args:
        number: How many examples; the environment's ``PROPERTY_EXAMPLES_TIMES`` multiplies it.
    """
    return settings(
        max_examples=number * _TIMES,
        deadline=None,
        derandomize="CI" in os.environ,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
