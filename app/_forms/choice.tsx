import type { ReactNode } from "react";

/** A control of a form under its name. */
export function Field({ label, isWide, children }: { readonly label: string; readonly isWide?: boolean; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes as the child
    <label className={isWide ? "col-span-2 xl:col-span-1" : undefined}>
      <span className="mb-1 block text-small text-soft">{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: () => void;
}

/** One of several values, or any. */
export function Choice({ name, value, any, options, isDisabled, onChange }: ChoiceProps) {
  return (
    <select className="field" name={name} defaultValue={value ?? ""} disabled={isDisabled} onChange={onChange}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
