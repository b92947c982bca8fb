import cpu from "cpu";

function render(frame: number) {
  cpu.burn(1);
  console.log(`frame ${frame} is rendered`);
}

for (let frame = 1; frame <= 4; frame++) {
  render(frame);
}
