# What a twin finds as `cpu`: heavy maths that takes a known time on the simulated machine.

from simulated_machine import MACHINE


def burn(seconds):
    MACHINE.burn(seconds)
