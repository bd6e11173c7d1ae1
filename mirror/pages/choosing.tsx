import { Icon } from '../../components/Icon';
import { Select } from '../../components/Select';
import { FRAME_HEIGHTS } from '../../embed/frames';
import { languageOptions } from '../../lib/i18n/languages';
import { type Place, places } from '../places';
import { type Choice, FIRST_CHOICE, LIMITS, UNKNOWN_OPENSID } from './choice';
import type { StepProps } from './configurator';

/** Where it is pasted. */
export function PlaceStep({ choice, words, advice, siteUrl, onChoice }: StepProps) {
  const { configurator: said } = words;
  const all = places(words, siteUrl);
  const groups: Record<Place['group'], string> = {
    opensid: 'OpenSID',
    wordpress: 'WordPress',
    blogger: 'Blogger',
    sites: 'Google Sites',
    html: said.ownHtml,
  };
  const choicesIn = (group: string) => [
    ...all.filter((place) => place.group === group).map(({ id, choice: name }) => [id, name] as const),
    ...(group === 'opensid' ? [[UNKNOWN_OPENSID, said.unknown] as const] : []),
  ];
  return (
    <fieldset class="step">
      <legend>{said.step1}</legend>
      <div class="places">
        {Object.entries(groups).map(([group, name]) => {
          const choices = choicesIn(group);
          const chosen = choices.some(([id]) => id === choice.place);
          const first = group === 'opensid' ? FIRST_CHOICE.place : (choices[0]?.[0] ?? '');
          return (
            <div class="place" key={group}>
              <label>
                <input
                  type="radio"
                  name="place"
                  value={group}
                  checked={chosen}
                  onChange={() => onChoice?.({ place: first })}
                />
                {name}
              </label>
              {choices.length > 1 && (
                <Select
                  label={`${name}: ${group === 'opensid' ? said.version : said.role}`}
                  hidden
                  value={chosen ? choice.place : first}
                  options={choices}
                  onChange={(place) => onChoice?.({ place })}
                />
              )}
            </div>
          );
        })}
      </div>
      {(advice.place.broken || choice.place === UNKNOWN_OPENSID) && (
        <p class="tip">
          <Icon name="info" />
          <span>{said.broken}</span>
        </p>
      )}
    </fieldset>
  );
}

/** How it is drawn there; nothing where the place has no say in it. */
export function OptionsStep({ choice, words, advice, accent, onChoice }: StepProps) {
  const { configurator: said } = words;
  const carries = (option: keyof Choice) => advice.carries.includes(option);
  const list = <Key extends 'show' | 'limit' | 'theme' | 'widgetLang' | 'height'>(
    key: Key,
    label: string,
    options: readonly (readonly [Choice[Key], string])[],
  ) =>
    carries(key) && (
      <Select
        label={label}
        class={key === 'show' ? 'whole-row' : undefined}
        value={choice[key]}
        options={options}
        onChange={(value) => onChoice?.({ [key]: value })}
      />
    );
  if (!carries('show')) return null;
  return (
    <fieldset class="step">
      <legend>{said.step2}</legend>
      <div class="options">
        {list('show', said.shown, [
          ['both', said.shownBoth],
          ['countdown', said.shownCountdown],
          ['announcements', said.shownNews],
          ['strip', said.shownStrip],
        ])}
        {list(
          'limit',
          said.count,
          LIMITS.map((limit) => [limit, String(limit)]),
        )}
        {list('theme', said.theme, [
          // A frame's page is ours: it has no theme of the site around it.
          ...(advice.frame === null ? [['page', said.themePage] as const] : []),
          ['light', said.themeLight],
          ['dark', said.themeDark],
          ['auto', said.themeAuto],
        ])}
        {carries('accent') && (
          <Select
            label={said.accent}
            value={choice.accent === '' ? 'ours' : 'own'}
            options={[
              ['ours', said.accentOurs],
              ['own', said.accentOwn],
            ]}
            onChange={(whose) => onChoice?.({ accent: whose === 'own' ? accent : '' })}
          >
            {choice.accent !== '' && (
              <input
                type="color"
                aria-label={said.accentOwn}
                value={choice.accent}
                onInput={({ currentTarget }) => onChoice?.({ accent: currentTarget.value })}
              />
            )}
          </Select>
        )}
        {list('widgetLang', said.language, languageOptions())}
        {choice.show !== 'strip' &&
          list(
            'height',
            said.height,
            FRAME_HEIGHTS.map((height) => [height, `${height} px`]),
          )}
        {carries('pinned') && (
          <Select
            label={said.scriptVersion}
            value={choice.pinned ? 'pinned' : 'floating'}
            options={[
              ['floating', said.floating],
              ['pinned', said.pinned],
            ]}
            onChange={(version) => onChoice?.({ pinned: version === 'pinned' })}
          />
        )}
      </div>
      {carries('accent') && choice.accent !== '' && <p class="hint">{said.accentText}</p>}
      {carries('pinned') && choice.pinned && <p class="hint">{said.pinnedText}</p>}
      <p class="hint">{said.keep}</p>
    </fieldset>
  );
}
