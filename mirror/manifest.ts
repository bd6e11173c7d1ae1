import { COLOURS } from '../components/colours';
import type { Words } from '../lib/i18n/site-words';

/** In pixels; drawn full to the edge with the sign inside the circle that launchers may cut (W3C, maskable icons). */
export const ICON_SIZES = [192, 512];
/** Pictures of the product that come with the build; shops and Chrome's dialog show them before an app is installed. */
export const SCREENSHOTS = [
  { src: 'screenshots/narrow.png', sizes: '824x1648', form_factor: 'narrow' },
  { src: 'screenshots/wide.png', sizes: '1280x800', form_factor: 'wide' },
] as const;

export interface ManifestInput {
  name: string;
  shortName: string;
  description: string;
  site: Words['site'];
  /** From the manifest to the folder of icons and pictures: '' or '../'. */
  shared: string;
  /** '' where nobody told it. */
  siteUrl: string;
  /** Whether a build carries a file. */
  has: (name: string) => boolean;
}

/** The page as an app. Everything is named from its own folder, so that offices side by side are apps of their own. */
export function manifest({
  name,
  shortName,
  description,
  site,
  shared,
  siteUrl,
  has,
}: ManifestInput): string {
  const icon = (purpose: 'any' | 'maskable') => (size: number) => ({
    ...{ src: `${shared}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose },
  });
  const [small = 192] = ICON_SIZES;
  const shortcut = (title: string, url: string) => ({ name: title, url, icons: [icon('any')(small)] });
  return `${JSON.stringify(
    {
      // Relative ids would be of the host, not of the folder; where no address is told, the start is the id.
      ...(siteUrl && { id: new URL(siteUrl).pathname }),
      name,
      short_name: shortName,
      description,
      ...{ lang: 'id', dir: 'ltr', start_url: './', scope: './', display: 'standalone' },
      categories: ['government', 'news'],
      background_color: COLOURS.ground,
      theme_color: COLOURS.accent,
      icons: [
        ...ICON_SIZES.map(icon('any')),
        ...ICON_SIZES.map(icon('maskable')),
        { src: `${shared}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
      shortcuts: [
        shortcut(site.latestNews, './#kabar'),
        shortcut(site.remindMe, './#ingatkan'),
        shortcut(site.poster, 'poster/'),
      ],
      screenshots: SCREENSHOTS.filter(({ src }) => has(src)).map((each) => ({
        ...each,
        src: shared + each.src,
        type: 'image/png',
        label: site.screenshot,
      })),
    },
    null,
    1,
  )}\n`;
}
