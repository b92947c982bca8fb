import threading
import time


def check_ranking(player):
    print(f"{player} asks.")
    time.sleep(1)
    print(f"{player} is answered.")


threads = [threading.Thread(target=check_ranking, args=[player]) for player in ["Ada", "Boris", "Chen"]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
