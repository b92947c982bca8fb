import { describe, expect, it, vi } from "vitest";
import type { OrderPrediction, PickPrediction, Prediction } from "#course";
import { SampleProgress } from "../progress/sample-progress.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { PredictionController } from "./prediction-controller.ts";
import { sayJudged, sayQuestion } from "./prediction-words.ts";

const HOW_LONG: PickPrediction = {
  kind: "how-long",
  choices: [
    { id: "two", text: "2.000 s", onlyIf: null },
    { id: "three", text: "3.000 s", onlyIf: "the `await` on line 3 were missing" },
  ],
};
const OUTPUT: PickPrediction = { ...HOW_LONG, kind: "pick-the-output" };
const ORDER: OrderPrediction = {
  kind: "order-the-lines",
  lines: [
    { id: "a", text: "first" },
    { id: "b", text: "second" },
    { id: "c", text: "third" },
  ],
  right: "b,a,c",
  known: [{ order: "c,b,a", onlyIf: "every `await` were missing" }],
};

function ask(prediction: Prediction): { progress: SampleProgress; controller: PredictionController } {
  const progress = new SampleProgress();
  const setup = { id: "tea", prediction, progress: () => Promise.resolve(progress), now: () => 5 };
  return { progress, controller: new PredictionController(setup) };
}

describe("a commitment", () => {
  it("takes a choice", async () => {
    const { progress, controller } = ask(HOW_LONG);
    await controller.commit();
    expect(controller.judged.value).toBeNull();
    controller.chosen.value = "three";
    await controller.commit();
    expect(controller.judged.value).toEqual({ isRight: false, onlyIf: "the `await` on line 3 were missing" });
    expect(progress.answers.get("tea")).toEqual({ answer: "three", isRight: false, at: 5 });
  });

  it("takes an order, which begins as the lines stand", async () => {
    const { progress, controller } = ask(ORDER);
    expect(controller.chosen.value).toBe("a,b,c");
    controller.moveLine("a", -1);
    controller.moveLine("c", 1);
    expect(controller.chosen.value).toBe("a,b,c");
    controller.moveLine("a", 1);
    await controller.commit();
    expect(progress.answers.get("tea")).toEqual({ answer: "b,a,c", isRight: true, at: 5 });
  });
});

describe("what was answered before", () => {
  it("is known, and so is what another tab answers", async () => {
    const { progress, controller } = ask(HOW_LONG);
    progress.answers.set("tea", { answer: "three", isRight: false, at: 1 });
    const end = controller.followProgress();
    await vi.waitFor(() => expect(controller.answer.value).toBe("three"));
    progress.answers.set("tea", { answer: "two", isRight: true, at: 2 });
    progress.announce({ kind: "answer", id: "coffee", otherTab: true });
    progress.announce({ kind: "answer", id: "tea", otherTab: true });
    await vi.waitFor(() => expect(controller.judged.value?.isRight).toBe(true));
    end();
    expect(progress.listenerCount).toBe(0);
  });

  it("is asked again when the question is another by now", async () => {
    const { progress, controller } = ask(HOW_LONG);
    progress.answers.set("tea", { answer: "four", isRight: false, at: 1 });
    controller.followProgress();
    await vi.waitFor(() => expect(progress.listenerCount).toBe(1));
    await Promise.resolve();
    expect(controller.answer.value).toBeNull();
  });
});

describe("judgeAnswer", () => {
  it.each([
    ["b,a,c", { isRight: true, onlyIf: null }],
    ["c,b,a", { isRight: false, onlyIf: "every `await` were missing" }],
    ["a,b,c", { isRight: false, onlyIf: null }],
    ["a,b", null],
    ["a,b,b", null],
    ["two", null],
  ])("judges an order: %s", (answer, judged) => {
    expect(judgeAnswer(ORDER, answer)).toEqual(judged);
  });
});

describe("what is said", () => {
  it.each<[Prediction, string]>([
    [HOW_LONG, "Before you see the run: how long does it take?"],
    [OUTPUT, "Before you see the run: what does it print?"],
    [ORDER, "Before you see the run: in which order does it print these lines?"],
  ])("asks", (prediction, question) => {
    expect(sayQuestion(prediction.kind)).toBe(question);
  });

  it.each<[Prediction, string, string]>([
    [HOW_LONG, "two", "Right: it takes 2.000 s."],
    [
      HOW_LONG,
      "three",
      "You said 3.000 s; it takes 2.000 s. It would take 3.000 s if the `await` on line 3 were missing.",
    ],
    [OUTPUT, "two", "Right: that is what it prints."],
    [
      OUTPUT,
      "three",
      "It prints something else than you said. It would print that if the `await` on line 3 were missing.",
    ],
    [ORDER, "b,a,c", "Right: that is the order."],
    [ORDER, "a,b,c", "The order is another than yours."],
    [ORDER, "c,b,a", "The order is another than yours. Yours would be right if every `await` were missing."],
  ])("tells how it turned out: %#", (prediction, answer, sentence) => {
    const judged = judgeAnswer(prediction, answer);
    expect(judged && sayJudged(prediction, answer, judged)).toBe(sentence);
  });
});
