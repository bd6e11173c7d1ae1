import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import type { Catalogue } from '../../lib/i18n';
import { isSameKeyword, MOST_KEYWORDS, readKeyword, type Settings } from '../../lib/settings';
import { Choice, Choices, Field, type GroupProps, Section } from './controls';

const USUAL_QUIET = { from: '21:00', until: '06:00' };
/** What an office's staff wait for, as posts write it. */
const SUGGESTED = ['PPS', 'Pantarlih', 'rekrutmen'];

type Notify = Settings['notify'];

/**
 * Which notifications come, and when none do.
 *
 * @param props.denied The browser said no to the last request.
 * @param props.onAllow Asks the browser, straight from the click.
 */
export function NotifySettings(props: GroupProps & { denied: boolean; onAllow: () => void }) {
  const { words, settings } = props;
  const { notify } = settings;
  const { quiet } = notify;
  const change = (part: Partial<Notify>) => props.onChange({ notify: { ...notify, ...part } });
  const quietField = (label: string, edge: 'from' | 'until') =>
    quiet && (
      <Field
        label={label}
        type="time"
        required
        value={quiet[edge]}
        onChange={({ currentTarget: { value } }) => {
          if (value) change({ quiet: { ...quiet, [edge]: value.slice(0, 5) } });
        }}
      />
    );
  return (
    <Section title={words.notifications}>
      <Choice
        type="checkbox"
        checked={notify.on}
        label={words.notify}
        hint={words.notifyText}
        onChange={(on) => (on ? props.onAllow() : change({ on }))}
      />
      {props.denied && (
        <p class="wrong" role="alert">
          {words.notifyDenied}
        </p>
      )}
      {notify.on && (
        <div class="under">
          <fieldset class="plain">
            <legend>{words.notifyWhich}</legend>
            <Choices
              name="posts"
              value={notify.posts}
              options={[
                ['all', words.notifyAll],
                ['coklit', words.notifyCoklit],
                ['period', words.notifyPeriod],
              ]}
              onChange={(posts) => change({ posts, ...(posts === 'period' && { period: true }) })}
            />
          </fieldset>
          <p class="hint">{words.notifyBadgeToo}</p>
          <Choice
            type="checkbox"
            checked={notify.period}
            label={words.notifyChanges}
            onChange={(period) => change({ period })}
          />
          <Choice
            type="checkbox"
            checked={notify.milestones}
            label={words.notifyMilestones}
            onChange={(milestones) => change({ milestones })}
          />
          <Choice
            type="checkbox"
            checked={!!quiet}
            label={words.quiet}
            hint={words.quietText}
            onChange={(on) => change({ quiet: on ? USUAL_QUIET : null })}
          />
          {quiet && (
            <div class="rowf under">
              {quietField(words.quietFrom, 'from')}
              {quietField(words.until, 'until')}
            </div>
          )}
        </div>
      )}
      <Keywords words={words} keywords={notify.keywords} onChange={(keywords) => change({ keywords })} />
    </Section>
  );
}

/** The user's keywords: one after the other, with some to begin with. The focus stays where the work goes on. */
function Keywords(props: {
  words: Catalogue['options'];
  keywords: readonly string[];
  onChange: (keywords: string[]) => void;
}) {
  const { words, keywords } = props;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState({ text: '', isWrong: false });
  const isKnown = (word: string, among = keywords) => among.some((other) => isSameKeyword(other, word));
  const suggested = SUGGESTED.filter((word) => !isKnown(word));

  /** One, or several with commas between them: all of them, or none and why. */
  function add(text: string): void {
    const added: string[] = [];
    let wrong = '';
    for (const part of text.split(/[,;]/)) {
      const word = readKeyword(part);
      if (word === null) wrong ||= part.trim() && words.keywordWrong;
      else if (isKnown(word, [...keywords, ...added])) wrong ||= words.keywordKnown(word);
      else added.push(word);
    }
    if (keywords.length + added.length > MOST_KEYWORDS) wrong ||= words.keywordsMost(MOST_KEYWORDS);
    if (added.length === 0) wrong ||= words.keywordWrong;
    setSaid({ text: wrong || words.keywordAdded(added.join('”, “')), isWrong: wrong !== '' });
    if (!wrong) {
      setTyped('');
      props.onChange([...keywords, ...added]);
    }
    field.current?.focus();
  }

  function remove(word: string): void {
    setSaid({ text: words.keywordRemoved(word), isWrong: false });
    props.onChange(keywords.filter((other) => other !== word));
    field.current?.focus();
  }

  return (
    <fieldset class="plain keywords">
      <legend>{words.keywords}</legend>
      <p class="hint" id="keywords-hint">
        {words.keywordsText}
      </p>
      {keywords.length > 0 && (
        <ul class="chips" aria-label={words.keywords}>
          {keywords.map((word) => (
            <li key={word}>
              {word}
              <IconButton icon="close" label={words.removeKeyword(word)} onClick={() => remove(word)} />
            </li>
          ))}
        </ul>
      )}
      <form
        class="rowf tight"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <Field
          label={words.keywordField}
          ref={field}
          type="text"
          maxLength={600}
          autocomplete="off"
          aria-describedby="keywords-hint"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" look="large" label={words.addKeyword} />
      </form>
      {suggested.length > 0 && (
        <p class="rowf tight">
          <span class="hint">{words.keywordsSuggested}</span>
          {suggested.map((word) => (
            <Button key={word} label={`+ ${word}`} onClick={() => add(word)} />
          ))}
        </p>
      )}
      <p role="status" class={said.isWrong ? 'wrong' : 'hint'}>
        {said.text}
      </p>
    </fieldset>
  );
}
