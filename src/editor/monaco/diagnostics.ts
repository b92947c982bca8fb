// Underlines what TypeScript finds in a text, soon after each change.

import type { Diagnosis } from "../language/diagnoses.ts";
import type { LanguageClient } from "../language/language-client.ts";
import { documentOf, rangeOf } from "./documents.ts";
import { editor, MarkerSeverity, MarkerTag, type IDisposable } from "./parts.ts";

const OWNER = "typescript";
/** From the last keystroke. Shorter, and half-typed words are underlined; longer, and the learner waits. */
const PAUSE_MS = 250;

export function diagnose(model: editor.ITextModel, client: LanguageClient): IDisposable {
  const document = documentOf(model);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const version = document.getVersion();
    const diagnoses = await client.ask(document, "diagnose");
    if (model.isDisposed() || document.getVersion() !== version) return;
    editor.setModelMarkers(
      model,
      OWNER,
      diagnoses.map((diagnosis) => markerOf(model, diagnosis)),
    );
  };
  const start = (): void => {
    // Without diagnostics, a snippet can be edited and run as before.
    look().catch(() => editor.setModelMarkers(model, OWNER, []));
  };

  start();
  const subscription = model.onDidChangeContent(() => {
    clearTimeout(timer);
    timer = setTimeout(start, PAUSE_MS);
  });
  return {
    dispose() {
      clearTimeout(timer);
      subscription.dispose();
    },
  };
}

function markerOf(model: editor.ITextModel, diagnosis: Diagnosis): editor.IMarkerData {
  const { kind, span, message, isUnnecessary, isDeprecated } = diagnosis;
  const tags = [...(isUnnecessary ? [MarkerTag.Unnecessary] : []), ...(isDeprecated ? [MarkerTag.Deprecated] : [])];
  return { ...rangeOf(model, span), severity: MarkerSeverity[SEVERITIES[kind]], message, tags };
}

const SEVERITIES = { error: "Error", warning: "Warning", hint: "Hint" } as const;
