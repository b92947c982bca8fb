// Lets something follow a value that may change sixty times a second, where following costs more than a frame lasts. It
// knows neither the value nor what is done with it.

export interface Pacer<Value> {
  /** @param find is called when its turn comes; of several in one pause, only the last */
  next(find: () => Value): void;
  end(): void;
}

/**
 * Acts at once after a pause, and then at most once in each. What comes while others come on its heels is seen in
 * passing: once there is rest, the last of them is acted on again.
 * @param pauseMs milliseconds
 * @param act `isPassing`: whether the next value is probably on its way
 */
export function pacer<Value>(pauseMs: number, act: (value: Value, isPassing: boolean) => void): Pacer<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => Value) | null = null;
  /** What has only been acted on in passing. */
  let passed: (() => Value) | null = null;
  const go = (isRush: boolean): void => {
    timer = undefined;
    const find = waiting ?? passed;
    if (find === null) return;
    const isPassing = isRush && waiting !== null;
    passed = isPassing ? find : null;
    waiting = null;
    timer = setTimeout(() => go(true), pauseMs);
    act(find(), isPassing);
  };
  return {
    next(find) {
      waiting = find;
      if (timer === undefined) go(false);
    },
    end: () => clearTimeout(timer),
  };
}
