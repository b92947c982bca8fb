import threading
import time


def serve(player):
    print(f"{player} asks.")
    time.sleep(1)
    print(f"{player} is answered.")


threads = [threading.Thread(target=serve, args=[player]) for player in ["Ada", "Boris", "Chen"]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
