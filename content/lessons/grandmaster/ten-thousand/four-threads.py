import threading

import cpu  # not part of Python: burn(0.01) stands for a hundredth of a second of maths


def suggest_moves():
    for player in range(50):
        cpu.burn(0.01)


threads = []
for core in range(4):
    thread = threading.Thread(target=suggest_moves)
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()
print("200 players are answered.")
