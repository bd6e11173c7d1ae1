import { Select } from '../../components/Select';
import type { Catalogue } from '../../lib/i18n';
import { languageOptions } from '../../lib/i18n/languages';
import type { Settings } from '../../lib/settings';
import { Choice } from './Choice';
import { Section } from './Section';

/** The number on the icon, the language, the theme. */
export function LookSettings(props: {
  words: Catalogue['options'];
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, settings, onChange } = props;
  const badges = [
    ['unread', words.badgeUnread],
    ['days', words.badgeDays],
    ['none', words.badgeNone],
  ] as const;
  return (
    <>
      <Section title={words.badge}>
        <div class="rowf" role="radiogroup" aria-label={words.badge}>
          {badges.map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name="badge"
              checked={settings.badge === value}
              label={label}
              onChange={() => onChange({ badge: value })}
            />
          ))}
        </div>
      </Section>
      <Section title={words.appearance}>
        <div class="rowf">
          <Select
            class="inline-field"
            label={words.language}
            value={settings.language}
            options={languageOptions()}
            onChange={(language) => onChange({ language })}
          />
          <Select
            class="inline-field"
            label={words.theme}
            value={settings.theme}
            options={[
              ['auto', words.themeAuto],
              ['light', words.themeLight],
              ['dark', words.themeDark],
            ]}
            onChange={(theme) => onChange({ theme })}
          />
        </div>
      </Section>
    </>
  );
}
