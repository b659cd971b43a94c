"""What the sandbox Pod does: a module for each subject, with a handler for each operation."""

from __future__ import annotations

from symphony_ext.sandbox.operations import (
    connections,
    instant_messages,
    login,
    presence,
    room_members,
    rooms,
    sessions,
    streams,
    system,
    user_administration,
    user_lookup,
    user_settings,
)

TABLES = (
    login.table,
    sessions.table,
    user_lookup.table,
    user_administration.table,
    user_settings.table,
    rooms.table,
    room_members.table,
    instant_messages.table,
    streams.table,
    presence.table,
    connections.table,
    system.table,
)
"""The operations that the sandbox does, by subject."""
