import { expect, it } from 'vitest';
import { DataSettings } from '../../../entrypoints/options/DataSettings';
import * as id from '../../../lib/i18n/id';
import { show, textOf } from '../components/samples';

const none = async () => '';
const actions = {
  ...{ exportMirror: none, copyAll: none, exportSettings: none },
  ...{ importSettings: none, reset: none, clear: none },
};

it('the file of all posts says whose they are, as others may be followed too', async () => {
  const root = await show(
    <DataSettings words={id.options} office="KPU Kab. Probolinggo" actions={actions} />,
  );
  expect(textOf(root.querySelector('button'))).toBe('Unduh semua kabar KPU Kab. Probolinggo');
});
