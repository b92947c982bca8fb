# The one clock of a twin's run. It stands still while the twin computes and is moved by whoever knows how long a wait is.


class Clock:
    """Logical seconds since the twin began."""

    now = 0.0
