import multiprocessing
import time

import cpu


def program():
    cpu.burn(0.02)
    time.sleep(2)  # wait for a key, a packet, a disk
    cpu.burn(0.02)


if __name__ == "__main__":
    processes = [multiprocessing.Process(target=program) for _ in range(40)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"{len(processes)} processes on {multiprocessing.cpu_count()} cores")
