// How a program is handed on: as a link, as lines for somebody's page, as a file.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { packLink, sayTooLarge } from "#share";
import type { PackedLink, SharedProgram } from "#share";
import { formatSeconds } from "#recording";
import { CopyField } from "./CopyField.tsx";
import { openDialog } from "./dialog.tsx";
import { download } from "./download.ts";
import { EMBED_THEMES, embedCode } from "./embed-code.ts";
import type { EmbedTheme } from "./embed-code.ts";

/** @param site where the site is: `https://juggler.example/` */
export async function openShareDialog(program: SharedProgram, site: string): Promise<void> {
  // Before it opens: it would grow under the reader's hand.
  const first = await packLink(program);
  openDialog(`Share ${program.name}`, () => <ShareDialog program={program} site={site} first={first} />);
}

interface SharedFrom {
  readonly program: SharedProgram;
  readonly site: string;
}

interface ShareDialogProps extends SharedFrom {
  /** The program as it is, packed. */
  readonly first: PackedLink;
}

function ShareDialog({ program, site, first }: ShareDialogProps): JSX.Element {
  const [withMoment, setWithMoment] = useState(program.moment !== null);
  const packed = usePacked(withMoment ? program : { ...program, moment: null }, first);
  return (
    <>
      {program.moment !== null && (
        <label>
          <input
            type="checkbox"
            checked={withMoment}
            onChange={(event) => setWithMoment(event.currentTarget.checked)}
          />
          Begin at {formatSeconds(program.moment)}, where you are now
        </label>
      )}
      {packed.kind === "link" && <Links program={program} site={site} fragment={packed.fragment} />}
      {packed.kind === "too-large" && <p class="dialog-warning">{sayTooLarge()}</p>}
      <h3>As a file</h3>
      <button type="button" class="button" onClick={() => download(program.name, program.code)}>
        Download {program.name}
      </button>
    </>
  );
}

/** @param first what is shown until it is packed */
function usePacked(program: SharedProgram, first: PackedLink): PackedLink {
  const [packed, setPacked] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    void packLink(program).then((result) => {
      if (isCurrent) setPacked(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [program.moment]);
  return packed;
}

function Links({ program, site, fragment }: SharedFrom & { readonly fragment: string }): JSX.Element {
  const [theme, setTheme] = useState<EmbedTheme>("auto");
  const link = `${site}playground/#${fragment}`;
  return (
    <>
      <p>
        The link holds the whole program and how it is run; nothing is stored anywhere. Whoever opens it sees the code,
        and runs it when they choose to.
      </p>
      <CopyField label="Link" text={link} action="Copy link" />
      {"share" in navigator && (
        <button
          type="button"
          class="button"
          onClick={() => void navigator.share({ title: program.name, url: link }).catch(() => undefined)}
        >
          Send…
        </button>
      )}
      <h3>In a page of yours</h3>
      <label>
        Colours
        <select class="field" value={theme} onChange={(event) => setTheme(event.currentTarget.value as EmbedTheme)}>
          {EMBED_THEMES.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <CopyField
        label="Lines for your page"
        text={embedCode({ site, fragment, name: program.name, theme })}
        action="Copy lines"
        isLong
      />
    </>
  );
}
