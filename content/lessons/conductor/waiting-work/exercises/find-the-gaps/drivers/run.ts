import { handleAll } from "../starter.ts";

export default function (orders: number[]) {
  return handleAll(orders);
}
