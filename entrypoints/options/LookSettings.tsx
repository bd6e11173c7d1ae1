import { Select } from '../../components/Select';
import { languageOptions } from '../../lib/i18n/languages';
import { Choices, type GroupProps, Section } from './controls';

/** The number on the icon, the language, the theme. */
export function LookSettings({ words, settings, onChange }: GroupProps) {
  return (
    <>
      <Section title={words.badge}>
        <div class="rowf" role="radiogroup" aria-label={words.badge}>
          <Choices
            name="badge"
            value={settings.badge}
            options={[
              ['unread', words.badgeUnread],
              ['days', words.badgeDays],
              ['none', words.badgeNone],
            ]}
            onChange={(badge) => onChange({ badge })}
          />
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
