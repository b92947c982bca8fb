import { serveAll } from "../starter.ts";
import type { Player } from "../starter.ts";

export default function (club: Player[]) {
  return serveAll(club);
}
