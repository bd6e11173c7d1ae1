import { LANGUAGES, type Lang } from '../lib/i18n';

/** Heights in pixels for which there is a frame of its own: an `iframe` pasted into a village site can't be resized. */
export const FRAME_HEIGHTS = [320, 400, 480, 640] as const;
export const SHOWN = ['both', 'countdown', 'announcements', 'strip'] as const;
/** `page`: as the page's own `color-scheme` says, else light. */
export const THEMES = ['page', 'auto', 'light', 'dark'] as const;
export { LANGUAGES };

/** What a frame shows. */
export interface Frame {
  show: (typeof SHOWN)[number];
  theme: (typeof THEMES)[number];
  lang: Lang;
  height: (typeof FRAME_HEIGHTS)[number];
}

/** Which theme a frame says: its page is ours and says nothing, so that it is light. */
const saidTheme = (theme: Frame['theme']) => (theme === 'page' || theme === 'light' ? '' : theme);

/**
 * The file of a frame, from the site's folder: `frame/480.html`, `frame/480-countdown-dark-en.html`, `frame/strip.html`.
 * An address can carry no parameters where it is pasted, so each choice is a path.
 */
export function frameFile({ show, theme, lang, height }: Frame): string {
  const shown = show === 'strip' ? ['strip'] : [`${height}`, show === 'both' ? '' : show];
  const name = [...shown, saidTheme(theme), lang === LANGUAGES[0] ? '' : lang].filter(Boolean).join('-');
  return `frame/${name}.html`;
}

/**
 * The frames' files, and `frame.html`, which oEmbed names. Their inline script tells WordPress, which pastes the frame as
 * an embedded post, how high it is to be: WordPress hands over a secret in the fragment (`#?secret=…`) and listens only to
 * messages that give it back. It may be ready later than the frame, and then says so. In its sandbox links lead nowhere
 * by themselves: WordPress follows one that it is told of, but to the frame's own host alone, so that a link to a post
 * of the office leads to the residents' page, where the post is, and so does the button that shares it: the sandbox lets
 * nothing be shared.
 *
 * @param template `frame.html` with its places to fill in.
 * @param hash Gives the hash source by which a policy allows an inline text.
 */
export function framesOf(
  template: string,
  hash: (text: string) => string,
): { fileName: string; source: string }[] {
  const make = (fileName: string, attributes: string, height: number, lang: Lang) => {
    const page = template
      .replaceAll('%BASE%', fileName.includes('/') ? '../' : './')
      .replace('lang="id"', `lang="${lang}"`)
      .replaceAll('%ATTRIBUTES%', attributes)
      .replaceAll('%HEIGHT%', `${height}`);
    const inside = (tag: string) =>
      new RegExp(`<${tag}(?: data-height="\\d+")?>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
    const source = page
      .replace('%STYLE_HASH%', hash(inside('style')))
      .replace('%SCRIPT_HASH%', hash(inside('script')));
    return { fileName, source };
  };
  const files = new Map([
    ['frame.html', make('frame.html', '', 480, 'id')],
    ['frame/en.html', make('frame/en.html', ' data-lang="en"', 480, 'en')],
  ]);
  for (const show of SHOWN) {
    for (const theme of THEMES) {
      for (const lang of LANGUAGES) {
        for (const height of FRAME_HEIGHTS) {
          const name = frameFile({ show, theme, lang, height });
          const said = [
            show === 'both' ? '' : ` data-show="${show}"`,
            saidTheme(theme) && ` data-theme="${theme}"`,
            lang === LANGUAGES[0] ? '' : ` data-lang="${lang}"`,
          ];
          files.set(name, make(name, said.join(''), show === 'strip' ? 40 : height, lang));
        }
      }
    }
  }
  return [...files.values()];
}
