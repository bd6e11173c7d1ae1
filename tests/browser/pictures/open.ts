import type { Page } from 'puppeteer-core';
import * as en from '../../../lib/i18n/en';
import * as id from '../../../lib/i18n/id';
import { atRest, type ExtensionBrowser } from '../harness';
import { setClock } from '../harness/clock';
import { instantOf, type Scene } from './scenes';
import { type Dress, seed } from './seed';

/** Opens a page of the extension as the scene has it, and does there what its user does. */
export async function openScene(
  extension: ExtensionBrowser,
  scene: Scene,
  dress: Dress,
  { scale = 1, restMs }: { scale?: number; restMs?: number } = {},
): Promise<Page> {
  await seed(extension, scene, dress);
  const page = await extension.browser.newPage();
  const { width = 380, height = 580 } = scene;
  const finger = scene.touch ? { hasTouch: true, isMobile: true } : {};
  await page.setViewport({ width, height, deviceScaleFactor: scale, ...finger });
  await page.evaluateOnNewDocument(setClock, instantOf(scene).getTime(), true);
  if (scene.before) await page.evaluateOnNewDocument(scene.before);
  if (scene.forced) {
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  if (scene.answers) await answerWith(page, scene.answers);
  await page.goto(extension.url(scene.page ?? 'popup.html'));
  await atRest(page, restMs);
  if (scene.act) {
    await scene.act(page, { id, en }[dress.language]);
    await atRest(page, restMs);
  }
  return page;
}

/** The page's own requests to other hosts get these answers; what has none fails. */
async function answerWith(page: Page, answers: NonNullable<Scene['answers']>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return void request.continue();
    const answer = answers(url);
    if (!answer) return void request.abort('connectionrefused');
    return void request.respond({
      ...answer,
      headers: { ...answer.headers, 'access-control-allow-origin': '*' },
    });
  });
}
