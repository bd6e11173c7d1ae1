import { render as draw, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { english } from '../../../entrypoints/popup/english';
import { wordsIn } from '../../../entrypoints/popup/words';
import type { Board, BoardItem } from '../../../lib/board';
import type { PostDate } from '../../../lib/dates/mention';
import { HOME_OFFICE } from '../../../lib/source';
import type { Stage } from '../../../lib/stages/stage';
import type { SourceState } from '../../../lib/store/store';

export const INDONESIAN = wordsIn('id');
export const ENGLISH = english;

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    draw(null, root);
    root.remove();
  }
});

/** Draws a view into the document. */
export async function show(view: VNode): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  roots.push(root);
  await act(() => draw(view, root));
  return root;
}

/** Draws another version of the view into the same place. */
export const redraw = (root: HTMLElement, view: VNode) => act(() => draw(view, root));

export const click = (element: Element | null | undefined) =>
  act(() => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });

/** Types into the only field, in the place of what stood there, and presses Enter. */
export async function enter(root: HTMLElement, text: string): Promise<void> {
  await act(() => {
    const field = root.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** What a page translator does: it moves every text that is not exempt into a node of its own, spaces too. */
export function translate(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE) {
      if (!(node as Element).matches('.notranslate')) translate(node);
      continue;
    }
    const font = document.createElement('font');
    root.replaceChild(font, node);
    font.append((node.textContent ?? '').toUpperCase());
  }
}

/** All text of an element, spaces made single. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const at = (local: string): Date => new Date(`${local}+07:00`);

export const dated = (day: string, change: Partial<PostDate> = {}): PostDate => ({
  day,
  basis: 'dateline',
  earliest: day,
  latest: day,
  stated: day,
  doubts: [],
  ...change,
});

export function item(
  title: string,
  change: Partial<BoardItem> = {},
  own: Partial<BoardItem['_pantau_coklit']> = {},
) {
  const made: BoardItem = {
    id: title,
    url: `https://kab-probolinggo.kpu.go.id/blog/read/${encodeURIComponent(title)}`,
    title,
    content_text: `Isi ${title}`,
    ...change,
    _pantau_coklit: {
      date: dated('2024-06-20'),
      rank: 1,
      sources: ['kab-probolinggo/104'],
      topic: null,
      edited: false,
      ...own,
    },
  };
  return made;
}

export const stage = (change: Partial<Stage> = {}): Stage => ({
  kind: 'coklit',
  name: 'Coklit Pilkada 2024',
  start: '2024-06-24',
  end: '2024-07-24',
  utcOffset: '+07:00',
  origin: 'announcement',
  evidence: [],
  ...change,
});

export const board = (items: BoardItem[] = []): Board => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: HOME_OFFICE.name,
  home_page_url: 'https://kab-probolinggo.kpu.go.id/',
  items,
  _pantau_coklit: {
    version: 1,
    office: HOME_OFFICE,
    changed_at: '2024-06-24T00:00:00.000Z',
    sources: ['kab-probolinggo/104'],
    periods: [],
    unconfirmed: [],
    halted: [],
  },
});

export const sourceState = (change: Partial<SourceState> = {}): SourceState => ({
  key: 'kab-probolinggo/104',
  checkedAt: '2024-07-12T02:31:00Z',
  succeededAt: '2024-07-12T02:31:00Z',
  nextAt: '2024-07-12T02:46:00Z',
  failures: 0,
  result: 'unchanged',
  ...change,
});
