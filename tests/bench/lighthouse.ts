import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findBrowser, sandboxArgs } from '../../scripts/browsers.mjs';
import { boardOf, type SituationName } from '../browser/embed-pages/boards';
import { type SiteServer, startSite } from '../browser/site-server';

export const about = 'The residents’ page by Lighthouse, where it can be had.';

export const largest = {
  'what cost most': 'nothing that Lighthouse takes points for',
  'what became of it': 'stays',
  before: '–',
  after: '–',
};

/** Fetched for a run and kept by npm: with its 150 packages it is as large as all else that development needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof LEAST;
const SITUATIONS: SituationName[] = ['running', 'none'];
/** The score of performance differs from run to run; its median is taken. */
const RUNS = 3;

type Row = { situation: string } & Record<Category, number>;

interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}

/**
 * Lighthouse's scores of the residents' page as a phone gets it (its own profile: a middling phone on slow 4G).
 * @throws Error that names the audits where a score is below what the page promises
 */
export async function run(): Promise<Row[]> {
  const site = await startSite();
  try {
    const rows: Row[] = [];
    for (const situation of SITUATIONS) {
      await site.show(boardOf(situation, new Date()), new Date());
      const reports: Report[] = [];
      for (let time = 0; time < RUNS; time++) reports.push(await audit(site));
      const scoreOf = (category: Category) =>
        median(reports.map((each) => each.categories[category].score * 100));
      const row = { situation } as Row;
      for (const category of Object.keys(LEAST) as Category[]) {
        row[category] = Math.round(scoreOf(category));
        if (row[category] < LEAST[category]) {
          throw new Error(
            `${situation}: ${category} ${row[category]}: ${lacking(reports[0], category).join('; ')}`,
          );
        }
      }
      rows.push(row);
    }
    return rows;
  } finally {
    await site.close();
  }
}

async function audit(site: SiteServer): Promise<Report> {
  const browser = await findBrowser('chromium');
  if (!browser) throw new Error('No Chromium was found: `npm test` gets one.');
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const args = ['--yes', LIGHTHOUSE, site.url, '--output=json', `--output-path=${file}`, '--quiet'];
    args.push(`--chrome-flags=${['--headless=new', ...sandboxArgs()].join(' ')}`);
    const code = await new Promise<number | null>((resolve, reject) => {
      // Lighthouse wants a Node as new as this one.
      const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
      spawn('npx', args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, PATH, CHROME_PATH: browser },
      })
        .once('error', reject)
        .once('close', resolve);
    });
    if (code !== 0) throw new Error(`${LIGHTHOUSE} ended with ${code}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lacking(report: Report | undefined, category: Category): string[] {
  return (report?.categories[category].auditRefs ?? []).flatMap(({ id, weight }) => {
    const found = report?.audits[id];
    return weight > 0 && found && found.score !== null && found.score < 1 ? `${id} (${found.title})` : [];
  });
}

const median = (all: number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
