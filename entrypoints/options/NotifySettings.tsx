import { useRef, useState } from 'preact/hooks';
import { IconButton } from '../../components/IconButton';
import type { Catalogue } from '../../lib/i18n';
import { isSameKeyword, MOST_KEYWORDS, readKeyword, type Settings } from '../../lib/settings';
import { Choice } from './Choice';
import { Section } from './Section';

const USUAL_QUIET = { from: '21:00', until: '06:00' };
/** What an office's staff wait for, as posts write it. */
const SUGGESTED = ['PPS', 'Pantarlih', 'rekrutmen'];

/** Which notifications come, and when none do. `onAllow` asks the browser, straight from the click. */
export function NotifySettings(props: {
  words: Catalogue['options'];
  notify: Settings['notify'];
  /** The browser said no to the last request. */
  denied: boolean;
  onAllow: () => void;
  onChange: (notify: Settings['notify']) => void;
}) {
  const { words, notify } = props;
  const change = (part: Partial<Settings['notify']>) => props.onChange({ ...notify, ...part });
  const posts = [
    ['all', words.notifyAll],
    ['coklit', words.notifyCoklit],
    ['period', words.notifyPeriod],
  ] as const;

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
            {posts.map(([value, label]) => (
              <Choice
                key={value}
                type="radio"
                name="posts"
                checked={notify.posts === value}
                label={label}
                onChange={() => change({ posts: value, ...(value === 'period' ? { period: true } : {}) })}
              />
            ))}
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
            checked={!!notify.quiet}
            label={words.quiet}
            hint={words.quietText}
            onChange={(on) => change({ quiet: on ? USUAL_QUIET : null })}
          />
          {notify.quiet && (
            <QuietFields words={words} quiet={notify.quiet} onChange={(quiet) => change({ quiet })} />
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
        <label class="inline-field">
          {words.keywordField}
          <input
            ref={field}
            class="t"
            type="text"
            maxLength={600}
            autocomplete="off"
            aria-describedby="keywords-hint"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button large">
          {words.addKeyword}
        </button>
      </form>
      {suggested.length > 0 && (
        <p class="rowf tight">
          <span class="hint">{words.keywordsSuggested}</span>
          {suggested.map((word) => (
            <button key={word} type="button" class="button" onClick={() => add(word)}>
              {`+ ${word}`}
            </button>
          ))}
        </p>
      )}
      <p role="status" class={said.isWrong ? 'wrong' : 'hint'}>
        {said.text}
      </p>
    </fieldset>
  );
}

function QuietFields(props: {
  words: Catalogue['options'];
  quiet: { from: string; until: string };
  onChange: (quiet: { from: string; until: string }) => void;
}) {
  const { words, quiet } = props;
  const field = (label: string, key: 'from' | 'until') => (
    <label class="inline-field">
      {label}
      <input
        class="t"
        type="time"
        required
        value={quiet[key]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value) props.onChange({ ...quiet, [key]: value.slice(0, 5) });
        }}
      />
    </label>
  );
  return (
    <div class="rowf under">
      {field(words.quietFrom, 'from')}
      {field(words.until, 'until')}
    </div>
  );
}
