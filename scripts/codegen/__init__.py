"""From Symphony's contract to specs/, and from specs/ to the typed package; see ``python -m codegen --help``."""
