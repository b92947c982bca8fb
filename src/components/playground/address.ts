// What the address of the playground asks for, in the part that no server sees.

export type Asked =
  | { readonly kind: "nothing" }
  | { readonly kind: "program"; readonly id: string }
  | { readonly kind: "example"; readonly id: string }
  | { readonly kind: "link" };

export function readAddress(fragment: string): Asked {
  const [, kind, id = ""] = /^#?(program|example|code)=(.*)$/s.exec(fragment) ?? [];
  if (kind === "code") return { kind: "link" };
  return kind === "program" || kind === "example" ? { kind, id } : { kind: "nothing" };
}
