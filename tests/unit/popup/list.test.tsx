import { describe, expect, it, vi } from 'vitest';
import { OpenUnread } from '../../../entrypoints/popup/Find';
import { ListHead, News, Row } from '../../../entrypoints/popup/News';
import { search } from '../../../entrypoints/popup/search';
import type { Post } from '../../../lib/announcement';
import type { BoardItem } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import { click, dated, INDONESIAN, item, show, textOf } from '../components/samples';
import * as does from './actions';

vi.mock('../../../entrypoints/popup/actions', () => import('./actions'));
vi.mock('../../../entrypoints/popup/state', () => ({ showOnly: vi.fn() }));

const common = { words: INDONESIAN, office: HOME_OFFICE, several: false };

const post = (each: BoardItem, props: Partial<Parameters<typeof Row>[0]> = {}) => (
  <Row item={each} unread={false} {...common} {...props} />
);

describe('a post', () => {
  it('is a link to its address that opens apart and counts as read', async () => {
    const each = item('Kabar');
    const root = await show(post(each, { unread: true }));
    const link = root.querySelector<HTMLAnchorElement>('a.post-title');
    expect([link?.href, link?.target, link?.rel]).toEqual([each.url, '_blank', 'noopener noreferrer']);
    expect(textOf(link)).toBe('Belum dibaca: Kabar');
    await click(link);
    expect(does.open).toHaveBeenCalledWith(each);
  });

  it('is never taken for markup', async () => {
    const root = await show(post(item('<img src=x onerror=alert(1)> &lt;b&gt;')));
    expect(root.querySelector('img, a b')).toBeNull();
    expect(textOf(root.querySelector('a.post-title'))).toBe('<img src=x onerror=alert(1)> &lt;b&gt;');
  });

  it('is no link without an address', async () => {
    const { url: _, ...rest } = item('Tanpa alamat');
    const root = await show(post(rest));
    expect(root.querySelector('a')).toBeNull();
    expect(textOf(root.querySelector('.post-title'))).toBe('Tanpa alamat');
  });

  it('says where it is from, when, and what is to be known of it', async () => {
    const coktas = await show(post(item('Coktas', {}, { topic: 'coktas', date: dated('2026-09-09') })));
    expect(textOf(coktas.querySelector('.post-meta'))).toContain(
      'Berita · 9 Sep 2026 · Coktas, bukan Coklit',
    );
    const dateless = await show(post(item('PENGUMUMAN', {}, { topic: 'coklit', dateless: true })));
    expect(textOf(dateless)).toContain('Mungkin pengumuman Coklit, buka.');
  });

  it('shows its earlier title once it was changed', async () => {
    const previous = { title: 'Judul lama', text: '', until: new Date('2026-10-05T03:00:00Z') };
    const root = await show(post(item('Judul baru', {}, { edited: true }), { previous }));
    expect(textOf(root)).toContain('diubah 5 Okt 2026');
    expect(textOf(root.querySelector('.earlier'))).toBe('Semula: “Judul lama”');
  });

  it('can be marked both ways', async () => {
    const unread = await show(post(item('a'), { unread: true }));
    await click(unread.querySelector('.dot'));
    const read = await show(post(item('b')));
    await click(read.querySelector('.dot'));
    expect(does.mark.mock.calls).toEqual([
      [['a'], 'read'],
      [['b'], 'unread'],
    ]);
    expect(read.querySelector('.dot')?.getAttribute('aria-label')).toBe('Tandai belum dibaca: b');
  });

  it('names its office, its keywords, and that its source is muted, where that is so', async () => {
    const each = {
      ...item('Rekrutmen Pantarlih'),
      office: { ...HOME_OFFICE, name: 'KPU Kabupaten Situbondo' },
      muted: true,
      keywords: [{ keyword: 'Pantarlih', in: 'title' as const, start: 10, end: 19 }],
    };
    const root = await show(post(each, { several: true }));
    expect(textOf(root.querySelector('.post-meta'))).toContain('KPU Kab. Situbondo · Berita · senyap');
    expect(textOf(root.querySelector('.post-hint'))).toBe('Kata kunci: Pantarlih');
    expect(root.querySelector('.dot')).toBeNull();
  });

  it('unfolds its whole text, and the earlier one', async () => {
    const until = new Date('2026-10-05T03:00:00Z');
    const whole = { text: 'Seluruh isi', previous: { title: 'a', text: 'Isi lama', until } } as Post;
    does.readPost.mockResolvedValueOnce(whole);
    const root = await show(post(item('a')));
    const button = root.querySelector('.inline-button');
    await click(button);
    await vi.waitFor(() => expect(textOf(root)).toContain('Seluruh isi'));
    expect(textOf(root)).toContain('Semula: “Isi lama”');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
  });

  it('is shared by WhatsApp or by its address; Escape closes the menu and goes back', async () => {
    const each = item('Kabar');
    const root = await show(post(each));
    const button = root.querySelector<HTMLElement>('.share .icon-button');
    await click(button);
    await vi.waitFor(() => expect(root.querySelector('.menu')).not.toBeNull());
    expect(decodeURIComponent(root.querySelector<HTMLAnchorElement>('.menu a')?.href ?? '')).toBe(
      `https://wa.me/?text=Kabar\n${each.url}`,
    );
    root
      .querySelector('.menu')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector('.menu')).toBeNull());
    expect(document.activeElement).toBe(button);
    await click(button);
    await vi.waitFor(() => expect(root.querySelector('.menu')).not.toBeNull());
    await click(root.querySelector('.menu button'));
    expect(does.copy).toHaveBeenCalledWith(each.url);
  });

  it('is never shared without what has to be said with it', async () => {
    const each = item('Kabar');
    const root = await show(post(each, { warning: 'Tanggalnya terbalik.' }));
    await click(root.querySelector('.share .icon-button'));
    await vi.waitFor(() => expect(root.querySelector('.menu')).not.toBeNull());
    expect(decodeURIComponent(root.querySelector<HTMLAnchorElement>('.menu a')?.href ?? '')).toBe(
      `https://wa.me/?text=Kabar\nTanggalnya terbalik.\n${each.url}`,
    );
  });
});

describe('the list', () => {
  const many = Array.from({ length: 100 }, (_, index) => item(`Kabar ${index}`));
  const list = (items: BoardItem[]) => (
    <News
      items={items}
      unread={new Set(['Kabar 0'])}
      previous={new Map()}
      warnings={new Map()}
      lead={false}
      first={12}
      sitePage="https://kab-probolinggo.kpu.go.id/"
      {...common}
    >
      <p />
    </News>
  );

  it('draws the first posts only, until its end comes near', async () => {
    const root = await show(list(many));
    expect(root.querySelectorAll('.post').length).toBeLessThan(40);
    expect(root.querySelectorAll('.unread')).toHaveLength(1);
  });

  it('ends with all news on the office’s site', async () => {
    const root = await show(list(many.slice(0, 3)));
    expect(textOf(root.querySelector('.all-news'))).toBe('Semua kabar di situs KPU');
  });

  it('moves from title to title by arrow keys', async () => {
    const root = await show(list(many.slice(0, 3)));
    const titles = [...root.querySelectorAll<HTMLElement>('a.post-title')];
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    titles[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(titles[1]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(titles[0]);
  });
});

describe('the head of the list', () => {
  const head = (props: Partial<Parameters<typeof ListHead>[0]>) => (
    <ListHead
      unread={2}
      found={[]}
      finding={false}
      toggleFind={vi.fn()}
      marked={null}
      words={INDONESIAN}
      {...props}
    />
  );

  it('counts what is unread and marks it', async () => {
    const root = await show(head({}));
    expect(textOf(root.querySelector('h2'))).toBe('Kabar KPU · 2 baru');
    await click(root.querySelector('.text-button'));
    expect(does.markAll).toHaveBeenCalledOnce();
  });

  it('offers to undo what it marked', async () => {
    const root = await show(head({ unread: 0, marked: 2 }));
    expect(textOf(root.querySelector('[role=status]'))).toBe('2 kabar ditandai dibaca.');
    await click(root.querySelector('.text-button'));
    expect(does.undo).toHaveBeenCalledOnce();
  });

  it('opens at most twenty, and says how many are left', async () => {
    const root = await show(<OpenUnread count={33} open={vi.fn()} words={INDONESIAN} />);
    await click(root.querySelector('button'));
    expect(textOf(root)).toBe('Buka 20 tab sekaligus? 13 kabar lain tetap belum dibaca.Buka 20 tabBatal');
  });

  it('asks before it opens more than five tabs', async () => {
    const open = vi.fn();
    const few = await show(<OpenUnread count={5} open={open} words={INDONESIAN} />);
    await click(few.querySelector('button'));
    expect(open).toHaveBeenCalledOnce();
    const lots = await show(<OpenUnread count={12} open={open} words={INDONESIAN} />);
    await click(lots.querySelector('button'));
    expect(open).toHaveBeenCalledOnce();
    expect(textOf(lots)).toBe('Buka 12 tab sekaligus?Buka 12 tabBatal');
    await click(lots.querySelector('.primary'));
    expect(open).toHaveBeenCalledTimes(2);
    expect(textOf(lots)).toBe('Buka semua yang belum dibaca');
  });
});

describe('search', () => {
  const items = [
    item('Sukseskan Coklit', { content_text: 'Pantarlih datang' }, { topic: 'coklit' }),
    item('Rapat Pléno', { content_text: 'Daftar pemilih' }),
  ];
  const titles = (
    words: string,
    filter: 'all' | 'new' | 'coklit' = 'all',
    texts = new Map<string, string>(),
  ) => {
    const found = search(items, { words, filter }, new Set(['Rapat Pléno']), texts);
    return found.map(({ title }) => title);
  };

  it('finds every word in title or text, whatever its case and accents', () => {
    expect(titles('PLENO pemilih')).toEqual(['Rapat Pléno']);
    expect(titles('pleno pantarlih')).toEqual([]);
    expect(titles('')).toHaveLength(2);
  });

  it('searches the whole text where it is loaded', () => {
    expect(titles('lampiran', 'all', new Map([['Sukseskan Coklit', 'lihat lampiran']]))).toEqual([
      'Sukseskan Coklit',
    ]);
  });

  it('filters by unread and by topic', () => {
    expect(titles('', 'new')).toEqual(['Rapat Pléno']);
    expect(titles('', 'coklit')).toEqual(['Sukseskan Coklit']);
  });
});
