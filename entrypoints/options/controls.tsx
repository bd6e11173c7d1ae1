import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';

/** What every group of settings is drawn from. */
export interface GroupProps {
  words: Catalogue['options'];
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** One group of settings: its name on the left, its controls on the right. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="set" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

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
        onChange={({ currentTarget }) => {
          props.onChange(currentTarget.checked);
          // What is shown is what is stored: a change that was refused shows as such.
          currentTarget.checked = props.checked;
        }}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}

/** Radio buttons, one for each value. */
export function Choices<T extends string>(props: {
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  const { name, value, options, onChange } = props;
  return options.map(([each, label]) => (
    <Choice
      key={each}
      {...{ type: 'radio', name, label }}
      checked={each === value}
      onChange={() => onChange(each)}
    />
  ));
}

/** A field with its name before it. */
export function Field({ label, ...rest }: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label class="inline-field">
      {label}
      <input class="t" {...rest} />
    </label>
  );
}
