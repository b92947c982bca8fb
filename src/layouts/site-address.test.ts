import { expect, it } from "vitest";
import { readSiteAddress } from "./site-address.ts";

it.each([
  [{}, undefined, "/"],
  [{ SITE_URL: "", BASE: "" }, undefined, "/"],
  [{ BASE: "/juggler/" }, undefined, "/juggler/"],
  [{ BASE: "juggler" }, undefined, "/juggler/"],
  [{ BASE: "/" }, undefined, "/"],
  [{ SITE_URL: "https://juggler.example" }, "https://juggler.example", "/"],
  [{ SITE_URL: "https://some.github.io/juggler" }, "https://some.github.io", "/juggler/"],
  [{ SITE_URL: "http://127.0.0.1:8080/a/b/", BASE: "/a/b" }, "http://127.0.0.1:8080", "/a/b/"],
])("reads %o", (environment, site, base) => {
  expect(readSiteAddress(environment)).toEqual({ site, base });
});

it.each([
  [
    { SITE_URL: "juggler.example" },
    'SITE_URL must be a web address like https://juggler.example/, but is "juggler.example".',
  ],
  [{ SITE_URL: "ftp://juggler.example/" }, "SITE_URL must be a web address"],
  [{ SITE_URL: "https://juggler.example/?a" }, "SITE_URL must be a web address"],
  [{ BASE: "/a b/" }, 'BASE must be a path like /juggler/, but is "/a b/".'],
  [{ BASE: "/a/../b/" }, "BASE must be a path like /juggler/"],
  [{ BASE: "https://juggler.example/" }, "BASE must be a path like /juggler/"],
  [
    { SITE_URL: "https://juggler.example/a/", BASE: "/b/" },
    "SITE_URL ends in /a/, but BASE is /b/. Give one of them, or make them agree.",
  ],
])("refuses %o", (environment, message) => {
  expect(() => readSiteAddress(environment)).toThrow(message);
});
