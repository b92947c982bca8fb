export default [
  "One counter for all three: each download adds its chunks to it. Between two awaits, nobody can come in between.",
  "After each chunk, ask how many whole tenths are there by now, and print those that you have not printed yet.",
  "`const tenths = Math.floor((received / total) * 10)`, and a `while` loop that prints as long as the printed tenths are fewer. The total is 12,000,000 bytes.",
];
