import { supper } from "../starter.ts";

export default function (dough: number) {
  return supper(dough);
}
