import type { AddressForm } from './address-form';

/** So many items of one body are read; 500 are kept. */
export const MOST_ITEMS = 20_000;

export interface Feed {
  kind: 'rss' | 'atom' | 'rdf' | 'json-feed' | 'api' | 'listing';
  title: string;
  url: string | null;
  items: FeedItem[];
  /** Address of the next, older page of a listing (or of a paged JSON Feed). */
  nextPage: string | null;
  hints?: FeedHints;
  /** The page says that it has no posts: a quiet source is no broken one. */
  quiet?: true;
  /** The learnt form in which a listing was read, where it isn't KPU's. */
  form?: AddressForm;
}

export interface FeedHints {
  ttlMinutes?: number;
  /** Hours of the day, GMT, in which not to ask (RSS `skipHours`). */
  skipHours?: number[];
  /** English weekday names, GMT (RSS `skipDays`). */
  skipDays?: string[];
  /** A feed that the page announces with `<link rel="alternate">`. */
  alternate?: string;
  /** Where the page's system tells its posts as JSON, announced likewise. */
  api?: string;
}

export interface FeedItem {
  id: string | null;
  url: string | null;
  /** Plain text. */
  title: string;
  publishedAt: Date | null;
  updatedAt: Date | null;
  summary: string | null;
  content: string | null;
  /** The body ends in "....", "Selengkapnya". */
  cut: boolean;
}

/** Why a body could not be read as a source of posts. */
export type FeedErrorCode = 'empty' | 'not-a-feed' | 'app' | 'block-page' | 'too-large';

export class FeedError extends Error {
  override name = 'FeedError';
  constructor(
    readonly code: FeedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
