type Callback = () => void;

const ready: Callback[] = [];

function callSoon(callback: Callback) {
  ready.push(callback);
}

function runForever() {
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    next();
  }
}

callSoon(() => {
  console.log("first");
  callSoon(() => console.log("third"));
});
callSoon(() => console.log("second"));
runForever();
