import { Icon } from '../../components/Icon';
import type { Message } from '../../components/message';
import { RichText } from '../../components/RichText';
import type { Opened } from '../Widget';
import type { WidgetWords } from '../words';

/** While a panel is open in a narrow box, what holds is said in one line above it. */
export function Line({ message: { line } }: { message: Message }) {
  return (
    <>
      <b translate={false} key={line.what}>
        {line.what}
      </b>{' '}
      <span class="not-narrow" key={line.when.short}>
        <RichText words={line.when.short} />
      </span>
    </>
  );
}

interface Props {
  words: WidgetWords;
  opened: Opened;
  open: (change: Partial<Opened>) => void;
}

/** Turns the pages of an open panel: '1 / 2'. */
export function Turn({ words: { widget }, opened: { page, pages }, open }: Props) {
  const button = (name: 'previous' | 'next', label: string, to: number) => {
    const off = to < 0 || to >= pages;
    return (
      <button
        type="button"
        class="turn-button"
        aria-label={label}
        aria-disabled={off ? 'true' : undefined}
        onClick={() => off || open({ page: to })}
      >
        {name === 'next' ? <Icon name="next" /> : <Icon name="previous" />}
      </button>
    );
  };
  return (
    <div class="turn">
      {button('previous', widget.previousPage, page - 1)}
      <span translate={false}>{widget.page(page + 1, pages)}</span>
      {button('next', widget.nextPage, page + 1)}
    </div>
  );
}
