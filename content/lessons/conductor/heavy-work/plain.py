import cpu


def render(frame):
    cpu.burn(1)
    print(f"frame {frame} is rendered")


for frame in range(1, 5):
    render(frame)
