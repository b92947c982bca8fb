import asyncio from "asyncio";

class Connection {
  static async open(host: string) {
    await asyncio.sleep(0.5);
    console.log(`connected to ${host}`);
    return new Connection(host);
  }

  constructor(readonly host: string) {}

  async ask(question: string) {
    await asyncio.sleep(1);
    if (question === "") throw new Error("an empty question");
    return question.toUpperCase();
  }

  async [Symbol.asyncDispose]() {
    await asyncio.sleep(0.5);
    console.log(`goodbye, ${this.host}`);
  }
}

async function main() {
  try {
    await using connection = await Connection.open("api.example");
    console.log(await connection.ask("how are you"));
    console.log(await connection.ask(""));
  } catch (error) {
    console.log(`it ended with ${(error as Error).message}`);
  }
}

asyncio.run(main());
