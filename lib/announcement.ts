/** A post as it was read: nothing in it is derived. Plain text, at most 5,000 characters. */
export interface Post {
  /** Made once from the best identity known at first sight; see `identityOf`. */
  id: string;
  /** Other identities under which the same post was met. */
  aliases: string[];
  /** `Office.id` */
  office: string;
  url: string | null;
  title: string;
  /** The newest body; a cut one never replaces the whole one that it begins. */
  text: string;
  /** False while only a cut body ("....", "Selengkapnya") is known. */
  whole: boolean;
  /** The feed's own date; a listing has none. */
  feedDate: Date | null;
  updatedAt: Date | null;
  firstSeenAt: Date;
  /** Source key to place: higher is newer, comparable within one source only. */
  places: Record<string, number>;
  /** The wording before the latest edit. */
  previous?: { title: string; text: string; until: Date };
}
