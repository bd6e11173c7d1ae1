import { Icon } from '../../components/Icon';
import type { Opened, State } from '../views/state';

/** Turns the pages of an open panel: '1 / 2'. */
export function Turn({
  words: { widget },
  opened: { page, pages },
  open,
}: Pick<State, 'words'> & { opened: Opened; open: (change: Partial<Opened>) => void }) {
  const button = (name: 'previous' | 'next', label: string, to: number) => {
    const off = to < 0 || to >= pages;
    return (
      <button
        type="button"
        aria-label={label}
        aria-disabled={off ? 'true' : undefined}
        onClick={() => off || open({ page: to })}
      >
        {name === 'next' ? <Icon name="next" /> : <Icon name="previous" />}
      </button>
    );
  };
  return (
    <div>
      {button('previous', widget.previousPage, page - 1)}
      {widget.page(page + 1, pages)}
      {button('next', widget.nextPage, page + 1)}
    </div>
  );
}
