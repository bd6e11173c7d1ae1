import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../embed/config';
import { arrived } from '../../../embed/instead/arrived';
import * as late from '../../../embed/late';
import { stateOf } from '../../../embed/state';
import { type Opened, Widget } from '../../../embed/Widget';
import { dayOf, instantOf } from '../../../lib/dates/calendar';
import { boardOf, SITUATIONS, type SituationName } from '../../browser/embed-pages/boards';

arrived.late = late;

const NOW = new Date();

function widget(
  situation: SituationName,
  panel: Opened['panel'],
  attributes: Record<string, string> = {},
  opened: Opened = { panel, page: 0, pages: 2 },
) {
  const node = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(`data-${name}`, value);
  const copy = {
    url: 'https://host.example/feed.json',
    board: boardOf(situation, NOW),
    at: NOW.getTime(),
    nextAt: NOW.getTime() + 600_000,
    clock: { offset: 0, wrong: false },
    status: { checkedAt: NOW.getTime(), succeededAt: NOW.getTime(), nextAt: null, failed: false },
  };
  const channel = { trouble: null, dueAt: 0, asked: true };
  const state = stateOf(readConfig(node, copy.url), channel, copy, 'https://host.example/');
  if (!state) throw new Error('nothing can be said');
  const Form = state.config.show === 'strip' ? late.Strip : Widget;
  return <Form {...state} late={late} opened={opened} open={() => {}} share={() => {}} />;
}

describe('drawing the widget', () => {
  let root: HTMLElement;
  beforeEach(() => {
    // What is drawn twice is drawn at one time.
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    root = document.createElement('div');
  });

  it('comes to the same after any other situation stood there', () => {
    for (const before of SITUATIONS) {
      for (const after of SITUATIONS) {
        const fresh = document.createElement('div');
        render(widget(after, null), fresh);
        render(widget(before, 'details'), root);
        render(widget(after, null), root);
        expect(root.isEqualNode(fresh)).toBe(true);
      }
    }
  }, 60_000);

  it('keeps the elements that stay, so that they keep the focus', () => {
    render(widget('running', null), root);
    const button = root.querySelector('.foot button');
    render(widget('running', 'details'), root);
    expect(root.querySelector('.foot button')).toBe(button);
    expect(button?.textContent).toBe('Kembali');
  });

  it('says a milestone aloud once, where it stood before, though the state changes with it and there are several', () => {
    const forms = [{ show: 'strip' }, {}].map((attributes) => ({
      attributes,
      place: document.createElement('div'),
      opened: { panel: null, page: 0, pages: 1 },
    }));
    const said = () =>
      forms.map(({ attributes, place, opened }) => {
        render(widget('last-day', null, attributes, opened), place);
        return place.querySelector('[role=status]');
      });
    const before = said();
    expect(before.map((each) => each?.textContent)).toEqual(['', '']);
    const today = dayOf(NOW, '+07:00');
    vi.setSystemTime(instantOf(today, '24:00', '+07:00').getTime() + 1_000);
    const after = said();
    expect(after).toEqual(before);
    expect(after.map((each) => each?.textContent)).toEqual(['Coklit sudah berakhir.', '']);
    expect(forms[1]?.place.textContent).toContain('Coklit sudah selesai');
  });

  it.each(SITUATIONS)('leads to the page for residents and to all news: %s', (situation) => {
    render(widget(situation, null), root);
    expect(root.querySelector<HTMLAnchorElement>('.foot a')?.href).toBe('https://host.example/');
    const doors = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(doors).toContain('Semua kabar');
    expect(doors).toContain('Rincian');
    render(widget(situation, 'details'), root);
    expect(root.querySelector('.list')?.textContent).toContain('host.example');
  });
});
