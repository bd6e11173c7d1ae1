import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../embed/config';
import * as more from '../../../embed/late';
import { stateOf } from '../../../embed/views/state';
import { Widget } from '../../../embed/views/Widget';
import { boardOf, SITUATIONS, type SituationName } from '../../browser/embed-pages/boards';

const NOW = new Date();

function widget(situation: SituationName, panel: 'news' | 'details' | null) {
  const node = document.createElement('div');
  const copy = {
    url: 'https://host.example/feed.json',
    board: boardOf(situation, NOW),
    at: NOW.getTime(),
    nextAt: NOW.getTime() + 600_000,
    clock: { offset: 0, wrong: false },
    status: { checkedAt: NOW.getTime(), succeededAt: NOW.getTime(), nextAt: null, failed: false },
  };
  const channel = { trouble: null, dueAt: 0, asked: true };
  const state = stateOf(readConfig(node, copy.url), channel, copy, 'https://host.example/', more);
  return <Widget {...state} opened={{ panel, page: 0, pages: 2 }} open={() => {}} />;
}

describe('drawing the widget', () => {
  let root: HTMLElement;
  beforeEach(() => {
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
  });

  it('keeps the elements that stay, so that they keep the focus', () => {
    render(widget('running', null), root);
    const button = root.querySelector('.f button');
    render(widget('running', 'details'), root);
    expect(root.querySelector('.f button')).toBe(button);
    expect(button?.textContent).toBe('Kembali');
  });
});
