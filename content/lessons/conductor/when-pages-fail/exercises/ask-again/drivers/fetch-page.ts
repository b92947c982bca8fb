import { fetchPage } from "../starter.ts";

export default async function ask(page: string) {
  return await fetchPage(`https://moody.example/${page}`);
}
