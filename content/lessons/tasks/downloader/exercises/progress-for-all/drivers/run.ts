import { downloadAll } from "../starter.ts";

export default function (versions: string[]) {
  return downloadAll(versions);
}
