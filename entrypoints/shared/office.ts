import type { Settings } from '../../lib/settings';
import { HOME_OFFICE, type Office, type Source } from '../../lib/source';

/** The offices of sources, each once. */
export function officesOf(sources: readonly Source[]): Office[] {
  return [...new Map(sources.map(({ office }) => [office.id, office])).values()];
}

/** The sources of the office that has the countdown. */
export function homeSources({ sources, home }: Pick<Settings, 'sources' | 'home'>): Source[] {
  return sources.filter(({ office }) => office.id === home);
}

export function homeOffice(settings: Pick<Settings, 'sources' | 'home'>): Office {
  return homeSources(settings)[0]?.office ?? HOME_OFFICE;
}

/** Where all news of the home office stand. */
export function officePage(settings: Pick<Settings, 'sources' | 'home'>): string {
  return homeSources(settings)[0]?.url ?? `https://${HOME_OFFICE.id}.kpu.go.id/`;
}
