import { loadCarried } from './parts';
import { SAMPLE_NOW, sampleBoard } from './sample';
import { setClock } from './sample-clock';
import { makeSite } from './site';
import type { SnapshotResult } from './snapshot';
import type { Status } from './status';
import { writeSite } from './write';

/** The script that holds a page at the sample's day; a page with the widget may load it from the site as well. */
export const SAMPLE_CLOCK = 'sample-clock.js';

type Carried = Awaited<ReturnType<typeof loadCarried>>;

const at = SAMPLE_NOW.toISOString();
const STATUS: Status = {
  ...{ version: 1, checked_at: at, last_success_at: at, next_at: at, state: 'unchanged', sources: [] },
};

/**
 * Writes the site of the sample board with what a built program carries: what `npm run build` leaves in `.output/site`,
 * to look at and to try the widget with. Everything on it says that it is a sample.
 */
export async function buildSampleSite(program: string, out: string, siteUrl: string): Promise<void> {
  await writeSite(out, await sampleSite(await loadCarried(program), siteUrl));
}

/** What a round of `serve --sample` comes to: the same site every time, and nobody is asked. */
export async function sampleRound(carried: Carried, siteUrl: string): Promise<SnapshotResult> {
  return {
    ...{
      code: 0,
      line: `the labelled sample: ${siteUrl} and ${siteUrl}pasang/`,
      status: STATUS,
      changed: [],
      added: 0,
    },
    site: await sampleSite(carried, siteUrl),
    nextAt: new Date(Date.now() + 86_400_000),
  };
}

/** The site of the sample board, whose pages show the day on which Coklit was running. */
async function sampleSite(carried: Carried, siteUrl: string): Promise<Map<string, Uint8Array>> {
  const files = await makeSite({
    ...{ board: sampleBoard(), now: SAMPLE_NOW, status: STATUS, siteUrl, ...carried, sample: true },
  });
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  for (const name of ['index.html', 'pasang/index.html']) {
    const clock = `<script src="${name.includes('/') ? '../' : ''}${SAMPLE_CLOCK}"></script>`;
    const html = decoder.decode(files.get(name)).replace('<head>', `<head>\n${clock}`);
    files.set(name, encoder.encode(html));
  }
  return files.set(SAMPLE_CLOCK, encoder.encode(`(${setClock})(${SAMPLE_NOW.getTime()});\n`));
}
