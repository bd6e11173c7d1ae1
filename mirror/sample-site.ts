import { loadCarried } from './parts';
import { SAMPLE_NOW, sampleBoard } from './sample';
import { makeSite } from './site';
import { writeSite } from './write';

/**
 * Writes the site of the sample board with what a built program carries: what `npm run build` leaves in `.output/site`,
 * to look at and to try the widget with. Everything on it says that it is a sample.
 */
export async function buildSampleSite(program: string, out: string, siteUrl: string): Promise<void> {
  const at = SAMPLE_NOW.toISOString();
  const site = makeSite({
    ...(await loadCarried(program)),
    board: sampleBoard(),
    now: SAMPLE_NOW,
    status: { version: 1, checked_at: at, last_success_at: at, next_at: at, state: 'unchanged', sources: [] },
    siteUrl,
    sample: true,
  });
  await writeSite(out, site);
}
