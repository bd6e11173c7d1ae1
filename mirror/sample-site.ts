import { buildParts, FONTS } from './build';
import { SAMPLE_NOW, sampleBoard } from './sample';
import { makeSite } from './site';
import { writeSite } from './write';

/**
 * Builds the widget and the pages' parts, and writes the site of the sample board: what `npm run build` leaves in
 * `.output/site`, to look at and to try the widget with. Everything on it says that it is a sample.
 */
export async function buildSampleSite(
  folders: { parts: string; out: string },
  siteUrl: string,
): Promise<void> {
  const parts = await buildParts(folders.parts, siteUrl);
  const at = SAMPLE_NOW.toISOString();
  const site = makeSite({
    board: sampleBoard(),
    now: SAMPLE_NOW,
    status: { version: 1, checked_at: at, last_success_at: at, next_at: at, state: 'unchanged', sources: [] },
    siteUrl,
    parts,
    fonts: FONTS,
    sample: true,
  });
  await writeSite(folders.out, site);
}
