// What runs a page's programs, put together: the compiler, which the build has spared some texts, and the sandbox. Fetched
// when somebody is about to run something (`page-runner.ts`).

import type { Collaborators } from "#attempt";
import { createBrowserCompiler, withProgramsAhead } from "#compiler";
import { isAnsweredFromDisk, ownFile } from "#offline";
import { createBrowserSandbox } from "#sandbox";
import { announceCompiler } from "./announce-compiler.ts";
import { fetchProgram } from "./fetch-program.ts";
import { rememberRuns } from "./remember-runs.ts";

/** @param base where the site is served from */
export function createCollaborators(base: string): Collaborators {
  const sandbox = createBrowserSandbox({ address: (file) => ownFile(base, `runner/${file}`), isAnsweredFromDisk });
  // Whoever fetches it is about to run: it starts while the program is fetched, or compiled.
  void sandbox.warm();
  const compiler = withProgramsAhead(announceCompiler(createBrowserCompiler()), (source, { file, rules }) =>
    fetchProgram({ file, rules, source }),
  );
  return { compiler, sandbox: rememberRuns(sandbox) };
}
