import type { BoardItem } from '../lib/board/board';
import type { Speech } from './words';

/** The categories of KPU's offices, by the number in their address. */
const CATEGORIES: Record<string, 'news' | 'announcement'> = { 104: 'news', 11: 'announcement' };

/** 'Berita', 'Pengumuman', or '' for a source that is neither. */
export function categoryOf(item: BoardItem, { shared }: Speech): string {
  for (const key of item._pantau_coklit.sources) {
    const kind = CATEGORIES[key.slice(key.lastIndexOf('/') + 1)];
    if (kind) return shared.category[kind];
  }
  return '';
}
