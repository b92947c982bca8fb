import multiprocessing

import cpu  # not part of Python: burn(1) stands for a second of your own maths


def analyse(game):
    cpu.burn(1)
    print(f"Game {game} is analysed.")


def start_analysis(game):
    process = multiprocessing.Process(target=analyse, args=[game])
    process.start()
    return process


if __name__ == "__main__":
    processes = [start_analysis(game) for game in [1, 2, 3, 4]]
    for process in processes:
        process.join()
