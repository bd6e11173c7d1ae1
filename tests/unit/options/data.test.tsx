import { expect, it } from 'vitest';
import { DataSettings } from '../../../entrypoints/options/DataSettings';
import * as id from '../../../lib/i18n/id';
import { show, textOf } from '../components/samples';

const none = async () => '';
const actions = {
  ...{ exportMirror: none, copyAll: none, exportSettings: none },
  ...{ importSettings: none, reset: none, clear: none },
};

it.each([
  [undefined, 'Unduh semua kabar'],
  ['KPU Kab. Probolinggo', 'Unduh semua kabar KPU Kab. Probolinggo'],
])(
  'the file of all posts says whose they are where several offices are followed: %s',
  async (office, label) => {
    const root = await show(<DataSettings words={id.options} office={office} actions={actions} />);
    expect(textOf(root.querySelector('button'))).toBe(label);
  },
);
