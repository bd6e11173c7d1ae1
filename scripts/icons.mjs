// Draws the extension's icons from store/icon.svg. Run it after a change of the drawing and commit the pictures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));

const drawing = read('store/icon.svg');
// The stores want 16 px of air around the 96 px picture of the largest icon.
const withAir = drawing.replace('viewBox="0 0 32 32"', 'viewBox="-5.333 -5.333 42.667 42.667"');

const icons = { 16: read('store/icon-16.svg'), 32: drawing, 48: drawing, 128: withAir };

mkdirSync(new URL('public/icon/', root), { recursive: true });
for (const [size, svg] of Object.entries(icons)) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render().asPng();
  writeFileSync(new URL(`public/icon/${size}.png`, root), picture);
  console.log(`public/icon/${size}.png  ${picture.length} B`);
}
