import threading
import time

PLAYERS = 5000


def serve():
    time.sleep(1)


threads = []
try:
    while len(threads) < PLAYERS:
        thread = threading.Thread(target=serve)
        thread.start()
        threads.append(thread)
except RuntimeError as error:
    print(f"The machine says: {error}.")
for thread in threads:
    thread.join()
print(f"{len(threads)} of {PLAYERS} players are served.")
