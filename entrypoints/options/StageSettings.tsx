import { useState } from 'preact/hooks';
import { Select } from '../../components/Select';
import { zoneName } from '../../lib/i18n';
import type { OwnStage } from '../../lib/settings';
import type { Offset } from '../../lib/source';
import { homeOffice } from '../shared/office';
import { Choice, Field, type GroupProps, Section } from './controls';

const OFFSETS: readonly Offset[] = ['+07:00', '+08:00', '+09:00'];

/**
 * The office's dates, or the user's own. Own dates are kept once both are there and in order.
 *
 * @param props.official What stands by the office's posts, in words; null where nothing does.
 */
export function StageSettings(props: GroupProps & { official: string | null }) {
  const { words, settings } = props;
  const [draft, setDraft] = useState<OwnStage | null>(null);
  const shown = draft ?? settings.ownStage;

  function change(part: Partial<OwnStage>): void {
    const { utcOffset } = homeOffice(settings);
    const next = { start: '', end: '', utcOffset, ...shown, ...part };
    const isRight = next.start && next.end && next.start <= next.end;
    setDraft(isRight ? null : next);
    if (isRight) props.onChange({ ownStage: next });
  }

  function follow(): void {
    setDraft(null);
    props.onChange({ ownStage: null });
  }

  const dateField = (label: string, edge: 'start' | 'end', value: string) => (
    <Field
      label={label}
      type="date"
      value={value}
      onChange={({ currentTarget }) => change({ [edge]: currentTarget.value })}
    />
  );
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
          {dateField(words.from, 'start', shown.start)}
          {dateField(words.until, 'end', shown.end)}
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
