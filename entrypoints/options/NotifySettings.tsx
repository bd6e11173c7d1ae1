import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { Choice } from './Choice';
import { Section } from './Section';

const USUAL_QUIET = { from: '21:00', until: '06:00' };

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
    </Section>
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
