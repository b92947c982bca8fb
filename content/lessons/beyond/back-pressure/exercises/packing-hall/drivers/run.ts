import { packAll } from "../starter.ts";

export default function (orders: number[]) {
  return packAll(orders);
}
