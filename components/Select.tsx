import type { ComponentChildren } from 'preact';

interface Props<T> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  class?: string | undefined;
  /** The label is for screen readers alone: it stands beside already. */
  hidden?: boolean;
  /** What the value asks for beside it. */
  children?: ComponentChildren;
}

/** A list to choose from, with its name before it. */
export function Select<T extends string | number>({ label, value, options, onChange, ...rest }: Props<T>) {
  return (
    <label class={rest.class}>
      <span class={rest.hidden ? 'unseen' : undefined}>{label}</span>
      <select
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => String(each) === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each} selected={each === value}>
            {name}
          </option>
        ))}
      </select>
      {rest.children}
    </label>
  );
}
