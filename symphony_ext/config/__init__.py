"""Configuration: where a Pod is and who logs in, from a file, the environment, or code.

The files are those of Symphony's Bot Development Kits for Python and Java, in YAML or JSON. Start with
``SymphonyPod.from_config``; `PodConfig` is what a file comes to.
"""

from __future__ import annotations

from symphony_ext.config.model import AccountConfig, PodConfig, ProxyConfig

__all__ = ["AccountConfig", "PodConfig", "ProxyConfig"]
