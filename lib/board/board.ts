import type { PostDate } from '../dates/mention';
import type { Office } from '../source';
import type { Stage } from '../stages/stage';

/** All that is derived from an office's posts, in the shape of JSON Feed 1.1. There is no clock in it. */
export interface Board {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  /** Newest first. */
  items: BoardItem[];
  _pantau_coklit: {
    version: 1;
    office: Office;
    /** Latest of the posts' `firstSeenAt` and `previous.until`, and the calendar's own dates; ISO 8601. */
    changed_at: string;
    /** Keys of the sources that the items came from. */
    sources: string[];
    periods: Stage[];
    unconfirmed: Stage[];
    halted: Stage[];
    /** What was made and could not be read back, as place and reason; absent means nothing. */
    left_out?: string[];
  };
}

export interface BoardItem {
  id: string;
  url?: string;
  title: string;
  /** The first 300 characters. */
  content_text: string;
  /** ISO 8601; absent where no day is known. */
  date_published?: string;
  _pantau_coklit: {
    date: PostDate;
    /** Higher is newer, over all sources. */
    rank: number;
    sources: string[];
    topic: 'coklit' | 'coktas' | null;
    edited: boolean;
    /** A post on Coklit in which no day could be read: a picture, a PDF. Absent means no. */
    dateless?: boolean;
  };
}
