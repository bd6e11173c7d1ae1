/** Hours ahead of UTC of Indonesia's three zones: WIB, WITA, WIT. None of them has daylight saving. */
export type Offset = '+07:00' | '+08:00' | '+09:00';

/** An election office whose posts are followed. */
export interface Office {
  /** Short and stable; keys of stored posts and boards are made from it. */
  id: string;
  /** As a person reads it: 'KPU Kabupaten Probolinggo'. */
  name: string;
  /** The regency or city alone, as posts write it: 'Probolinggo'; empty where it is not known. */
  place: string;
  utcOffset: Offset;
  /** Address of a mirror's `feed.json`, shown while the office can't be reached. */
  mirror?: string;
}

/** One address that is polled. */
export interface Source {
  /** Never changes, whatever becomes of the address. */
  key: string;
  url: string;
  name: string;
  office: Office;
  /** The extension takes answers from the asked origin only; the mirror follows redirects. */
  redirects: 'same-origin' | 'follow';
}

/** The office this project was made for; its posts alone have the countdown by default. */
export const HOME_OFFICE: Office = {
  id: 'kab-probolinggo',
  name: 'KPU Kabupaten Probolinggo',
  place: 'Probolinggo',
  utcOffset: '+07:00',
};

/** Categories that announce things, seen on the offices' sites. */
const CATEGORIES = [
  { id: 104, name: 'Berita Terkini' },
  { id: 11, name: 'Pengumuman' },
];

/** The two categories that announce things, at an office whose site lies at `host`. */
export function sourcesAt(host: string, office: Office): Source[] {
  return CATEGORIES.map(({ id, name }) => ({
    key: `${office.id}/${id}`,
    url: `https://${host}/index.php/blog/category/${id}`,
    name,
    office,
    redirects: 'same-origin',
  }));
}

export const DEFAULT_SOURCES: readonly Source[] = sourcesAt(`${HOME_OFFICE.id}.kpu.go.id`, HOME_OFFICE);
