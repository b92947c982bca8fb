# What a twin finds as `multiprocessing`: processes of the simulated machine.

from simulated_machine import CORES
from workers import Process

__all__ = ["Process", "cpu_count"]


def cpu_count():
    return CORES
