import { join } from 'node:path';
import { launchPlain } from '../embed-pages/browsers';
import { takeWidgetPictures } from '../embed-pages/pictures';
import { startSites } from '../embed-pages/server';
import { takePictures } from './take';

/**
 * Takes all pictures from what was built into this folder: the extension's and the widget's.
 *
 * @param filter Only those whose name has it; the widget's come as whole sheets, with 'widget' or without a filter.
 */
export async function takeAll(built: string, out: string, filter = ''): Promise<string[]> {
  const files = await takePictures(join(built, 'chrome-mv3'), out, filter);
  if (!'widget'.includes(filter)) return files;
  const sites = await startSites(join(built, 'site'));
  const browser = await launchPlain('chromium');
  try {
    return [...files, ...(await takeWidgetPictures(browser, sites, out))];
  } finally {
    await browser.close();
    await sites.close();
  }
}
