import multiprocessing
import time

PLAYERS = 5000


def serve():
    time.sleep(1)


if __name__ == "__main__":
    processes = []
    try:
        while len(processes) < PLAYERS:
            process = multiprocessing.Process(target=serve)
            process.start()
            processes.append(process)
    except OSError as error:
        print(f"The machine says: {error}.")
    for process in processes:
        process.join()
    print(f"{len(processes)} of {PLAYERS} players are served.")
