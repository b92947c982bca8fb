import { report } from "../starter.ts";

export default function (orders: [what: string, seconds: number][]) {
  return report(orders);
}
