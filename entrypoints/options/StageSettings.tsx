import { useState } from 'preact/hooks';
import { Select } from '../../components/Select';
import type { Catalogue } from '../../lib/i18n';
import { zoneName } from '../../lib/i18n';
import type { OwnStage } from '../../lib/settings';
import type { Offset } from '../../lib/source';
import { Choice } from './Choice';
import { Section } from './Section';

const OFFSETS: readonly Offset[] = ['+07:00', '+08:00', '+09:00'];

/** The office's dates, or the user's own. Own dates are kept once both are there and in order. */
export function StageSettings(props: {
  words: Catalogue['options'];
  own: OwnStage | null;
  /** What stands by the office's posts, in words; null where nothing does. */
  official: string | null;
  utcOffset: Offset;
  onChange: (own: OwnStage | null) => void;
}) {
  const { words } = props;
  const [draft, setDraft] = useState<OwnStage | null>(null);
  const shown = draft ?? props.own;

  function change(part: Partial<OwnStage>): void {
    const next = { start: '', end: '', utcOffset: props.utcOffset, ...shown, ...part };
    const isRight = next.start && next.end && next.start <= next.end;
    setDraft(isRight ? null : next);
    if (isRight) props.onChange(next);
  }

  function follow(): void {
    setDraft(null);
    props.onChange(null);
  }

  return (
    <Section title={words.stage}>
      <div class="plain" role="radiogroup" aria-label={words.stage}>
        <Choice
          type="radio"
          name="stage"
          checked={!shown}
          label={words.follow}
          hint={props.official}
          onChange={follow}
        />
        <Choice
          type="radio"
          name="stage"
          checked={!!shown}
          label={words.own}
          hint={words.ownUntil}
          onChange={() => change({})}
        />
      </div>
      {shown && (
        <fieldset class="rowf under" aria-label={words.own}>
          <DateField label={words.from} value={shown.start} onChange={(start) => change({ start })} />
          <DateField label={words.until} value={shown.end} onChange={(end) => change({ end })} />
          <Select
            class="inline-field"
            label={words.zone}
            value={shown.utcOffset}
            options={OFFSETS.map((offset) => [offset, zoneName(offset)] as const)}
            onChange={(utcOffset) => change({ utcOffset })}
          />
        </fieldset>
      )}
      {draft && (
        <p class="wrong" role="status">
          {draft.start && draft.end ? words.ownWrong : words.ownMissing}
        </p>
      )}
    </Section>
  );
}

function DateField(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label class="inline-field">
      {props.label}
      <input
        class="t"
        type="date"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </label>
  );
}
