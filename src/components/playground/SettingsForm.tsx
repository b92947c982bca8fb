// Under which conditions the open program runs: the seed, the simulated machine and network. (The rules are chosen next
// to Run, as everywhere.)

import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { NETWORKS, settingsFrom } from "#recording";
import type { Network } from "#recording";
import type { Conditions } from "../snippet/snippet-setup.ts";

export interface SettingsFormProps {
  readonly conditions: Conditions;
  readonly isReady: boolean;
  readonly onChange: (conditions: Conditions) => void;
}

export function SettingsForm({ conditions, isReady, onChange }: SettingsFormProps): JSX.Element {
  const { seed, settings } = conditions;
  const set = (wish: object): void => {
    const wished = settingsFrom({ ...settings, ...wish });
    if (wished.kind === "valid") onChange({ ...conditions, settings: wished.value });
  };
  return (
    <details class="playground-settings">
      <summary>
        <span>Settings</span>
        <span class="heard-only">:</span> {describeConditions(conditions)}
      </summary>
      <fieldset disabled={!isReady}>
        <legend>Settings of the run</legend>
        <WholeNumber label="Seed" value={seed} onChange={(value) => onChange({ ...conditions, seed: value })}>
          Everything random follows from it.
        </WholeNumber>
        <WholeNumber label="Cores" value={settings.cores} least={1} most={64} onChange={(cores) => set({ cores })}>
          Of the simulated machine.
        </WholeNumber>
        <Choice
          label="Network"
          value={settings.network}
          choices={NETWORKS}
          names={NETWORK_NAMES}
          onChange={(network) => set({ network })}
        />
      </fieldset>
    </details>
  );
}

const NETWORK_NAMES: Readonly<Record<Network, string>> = { fast: "fast", normal: "normal", slow: "slow" };

/** In one line: `seed 1, 4 cores, normal network`. */
function describeConditions({ seed, settings }: Conditions): string {
  const cores = settings.cores === 1 ? "1 core" : `${String(settings.cores)} cores`;
  return `seed ${String(seed)}, ${cores}, ${NETWORK_NAMES[settings.network]} network`;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, names, onChange }: ChoiceProps<Value>): JSX.Element {
  return (
    <label>
      {label}
      <select
        class="field"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface WholeNumberProps {
  readonly label: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly onChange: (value: number) => void;
  /** What it means. */
  readonly children: ComponentChildren;
}

/** What is no such number is not taken; leaving the field shows the last one that was. */
function WholeNumber({ label, value, least, most, onChange, children }: WholeNumberProps): JSX.Element {
  const [name, hint] = [useId(), useId()];
  return (
    <label>
      <span id={name}>{label}</span>
      <input
        class="field"
        type="number"
        inputMode="numeric"
        value={value}
        min={least}
        max={most}
        step={1}
        // Without the hint, which the label holds and which is its description.
        aria-labelledby={name}
        aria-describedby={hint}
        onChange={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget;
          if (currentTarget.checkValidity() && Number.isSafeInteger(valueAsNumber)) onChange(valueAsNumber);
          else currentTarget.value = String(value);
        }}
      />
      <span id={hint}>{children}</span>
    </label>
  );
}
