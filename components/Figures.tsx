import type { Message } from './message';

/**
 * The number with its unit, or a clock of three. A page translator takes text nodes away from under us: the numbers are
 * none of its business, and words are put into new nodes when they change: elements with a key, never beside bare text.
 */
export function Figures({ figures, aloud }: Pick<Message, 'figures' | 'aloud'>) {
  if (!figures.length) return null;
  return (
    <div class={figures.length > 1 ? 'figures clock' : 'figures'} role={aloud ? 'timer' : undefined}>
      {aloud && (
        <span class="unseen" key={aloud}>
          {aloud}
        </span>
      )}
      {figures.map(({ value, unit, beside }, index) => (
        <span class="figure" key={index} aria-hidden={aloud ? 'true' : undefined}>
          <b class="count notranslate" key={value} translate={false}>
            {value}
          </b>
          <span class="unit">
            <b key={unit}>{unit}</b>
            {beside && <span key={beside}>{beside}</span>}
          </span>
        </span>
      ))}
    </div>
  );
}
