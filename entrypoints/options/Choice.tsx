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
