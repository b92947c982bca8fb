import threading

import cpu  # not part of Python: burn(1) stands for a second of your own maths


def analyse(game):
    cpu.burn(1)
    print(f"Game {game} is analysed.")


def start_analysis(game):
    thread = threading.Thread(target=analyse, args=[game])
    thread.start()
    return thread


threads = [start_analysis(game) for game in [1, 2, 3, 4]]
for thread in threads:
    thread.join()
