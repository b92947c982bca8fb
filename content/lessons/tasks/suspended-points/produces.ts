function* countdown() {
  console.log("- someone asked for a first number");
  yield 3;
  console.log("- someone asked again");
  yield 2;
  console.log("- and again");
  yield 1;
}

const numbers = countdown();
console.log("nothing has happened yet");
console.log(numbers.next().value);
console.log("we do something else");
console.log(numbers.next().value);
console.log(numbers.next().value);
