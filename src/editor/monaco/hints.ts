// What TypeScript says about the code under the pointer, and about the arguments of a call that is being typed.

import type { LanguageClient } from "../language/language-client.ts";
import { documentOf, rangeOf } from "./documents.ts";
import type { languages } from "./parts.ts";

export function hoversFrom(client: LanguageClient): languages.HoverProvider {
  return {
    async provideHover(model, position) {
      const hover = await client.ask(documentOf(model), "hover", model.getOffsetAt(position));
      if (hover === undefined || model.isDisposed()) return null;
      const contents = [{ value: `\`\`\`typescript\n${hover.signature}\n\`\`\`` }, { value: hover.markdown }];
      return { range: rangeOf(model, hover.span), contents };
    },
  };
}

export function signaturesFrom(client: LanguageClient): languages.SignatureHelpProvider {
  return {
    signatureHelpTriggerCharacters: ["(", ","],
    async provideSignatureHelp(model, position) {
      const help = await client.ask(documentOf(model), "signatures", model.getOffsetAt(position));
      if (help === undefined) return null;
      const signatures = help.all.map(({ signature, markdown, parameters }) => ({
        label: signature,
        documentation: { value: markdown },
        parameters: parameters.map((each) => ({ label: each.signature, documentation: { value: each.markdown } })),
      }));
      const value = { signatures, activeSignature: help.active, activeParameter: help.activeParameter };
      return { value, dispose: () => undefined };
    },
  };
}
