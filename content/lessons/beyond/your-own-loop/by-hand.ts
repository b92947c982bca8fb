function* breakfast(): Generator<string, string, string> {
  console.log("- the coffee is put on");
  const coffee = yield "two seconds";
  console.log(`- here is ${coffee}`);
  try {
    const milk = yield "somebody to fetch the milk";
    console.log(`- with ${milk}`);
  } catch (error) {
    console.log(`- without milk: ${(error as Error).message}`);
  }
  return "breakfast is over";
}

const coroutine = breakfast();
console.log("it asks for", coroutine.next("").value);
console.log("it asks for", coroutine.next("a cup of coffee").value);
console.log("it says", coroutine.throw(new Error("the fridge is empty")).value);
