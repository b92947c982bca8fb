function* average(): Generator<number, void, number> {
  let sum = 0;
  let count = 0;
  for (;;) {
    const value = yield count === 0 ? 0 : sum / count;
    sum += value;
    count += 1;
  }
}

const mean = average();
mean.next(); // up to the first yield
for (const value of [10, 20, 60]) {
  console.log(`${value} goes in, ${mean.next(value).value} comes out`);
}
