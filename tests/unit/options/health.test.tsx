import { expect, it, vi } from 'vitest';
import { HealthPage } from '../../../entrypoints/options/HealthPage';
import type { SourceHealth } from '../../../entrypoints/options/health';
import { health } from '../../../entrypoints/options/state';
import { Foot } from '../../../entrypoints/popup/Frame';
import { summarise } from '../../../entrypoints/shared/trouble';
import * as id from '../../../lib/i18n/id';
import { defaultSettings } from '../../../lib/settings';
import { DEFAULT_SOURCES, type Source } from '../../../lib/source';
import { at, INDONESIAN, show, sourceState, textOf } from '../components/samples';

vi.mock('../../../entrypoints/popup/actions', () => import('../popup/actions'));
vi.mock('wxt/browser', () => ({ browser: {} }));

const [HOME] = DEFAULT_SOURCES as readonly Source[];
if (!HOME) throw new Error('no source');
/** Two hours ahead of the home office. */
const EAST: Source = {
  ...HOME,
  key: 'kab-jayapura/104',
  office: { ...HOME.office, id: 'kab-jayapura', name: 'KPU Kabupaten Jayapura', utcOffset: '+09:00' },
};

it.each([
  ['2024-07-12T09:34:00', '10.04'],
  ['2024-07-11T23:50:00', '12 Jul, 10.04'],
])('at %s popup and health page tell the next check by one clock: %s', async (local, next) => {
  const now = at(local);
  const down = sourceState({
    ...{ key: EAST.key, result: 'unreachable', reason: 'timeout', failures: 3 },
    nextAt: '2024-07-12T03:04:00Z',
  });
  const states = [down, sourceState({ key: HOME.key, nextAt: '2024-07-12T04:00:00Z' })];
  const sources: SourceHealth[] = [EAST, HOME].map((source, index) => ({
    ...{ source, state: states[index] ?? null, stored: 3, history: [], allowed: true },
  }));
  const foot = await show(
    <Foot sources={summarise(states, true)} now={now} office={HOME.office} words={INDONESIAN} />,
  );
  expect(textOf(foot)).toContain(`dicoba lagi ${next}`);
  health.value = sources;
  const page = await show(<HealthPage words={id} settings={defaultSettings()} now={now} />);
  const facts = [...page.querySelectorAll('.facts > div')].map((each) => [...each.children].map(textOf));
  expect(facts.find(([name]) => name === 'Diperiksa lagi')?.[1]).toBe(next);
});
