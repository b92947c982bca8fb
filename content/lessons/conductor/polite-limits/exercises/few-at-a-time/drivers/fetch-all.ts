import { fetchAll } from "../starter.ts";

export default async function visitLibrary({ pages, limit }: { pages: number; limit: number }) {
  return await fetchAll(
    Array.from({ length: pages }, (_, index) => index + 1),
    limit,
  );
}
