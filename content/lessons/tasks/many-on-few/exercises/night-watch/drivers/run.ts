import { watch } from "../starter.ts";

export default function (machines: number[]) {
  return watch(machines);
}
