import { main } from "../starter.ts";

export default function () {
  return main();
}
