# DO NOT EDIT: made by scripts/regenerate from the OpenAPI documents; edits are lost.
"""The operations, a package for each group and a module for each operation."""
