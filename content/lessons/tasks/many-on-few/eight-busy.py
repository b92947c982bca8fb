import multiprocessing

import cpu


def program():
    cpu.burn(1)


if __name__ == "__main__":
    processes = [multiprocessing.Process(target=program) for _ in range(8)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"{len(processes)} processes on {multiprocessing.cpu_count()} cores")
