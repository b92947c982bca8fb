import multiprocessing

import cpu  # not part of Python: burn(0.01) stands for a hundredth of a second of maths


def suggest_moves():
    for player in range(50):
        cpu.burn(0.01)


if __name__ == "__main__":
    processes = [multiprocessing.Process(target=suggest_moves) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("200 players are answered.")
