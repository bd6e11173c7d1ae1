import type { ComponentChildren } from 'preact';

/** A radio button or a tick with its words and, if needed, a line of explanation. */
export function Choice(props: {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  label: string;
  hint?: ComponentChildren;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="opt">
      <input
        type={props.type}
        name={props.name}
        checked={props.checked}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
          // What is shown is what is stored: a change that was refused shows as such.
          event.currentTarget.checked = props.checked;
        }}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}

/** A list to choose from, with its name before it. */
export function Select<T extends string | number>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <label class="inline-field">
      {props.label}
      <select
        value={String(props.value)}
        onChange={(event) => {
          const chosen = props.options.find(([value]) => String(value) === event.currentTarget.value);
          if (chosen) props.onChange(chosen[0]);
        }}
      >
        {props.options.map(([value, words]) => (
          <option key={value} value={String(value)} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
