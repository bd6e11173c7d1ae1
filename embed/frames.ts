/** Heights in pixels for which there is a frame of its own: an `iframe` pasted into a village site can't be resized. */
export const HEIGHTS = [320, 400, 480, 640] as const;

/**
 * The frame's files. Its inline script tells WordPress, which pastes the frame as an embedded post, how high it is to be:
 * WordPress hands over a secret in the fragment and listens only to messages that give it back. The files are
 * `frame.html`, `frame/480.html` and so on, each also in English (`frame/480-en.html`), and the
 * strip. An address can carry no parameters there, so each choice is a path.
 *
 * @param template `frame.html` with its places to fill in.
 * @param hash Gives the hash source by which a policy allows an inline text.
 */
export function framesOf(
  template: string,
  hash: (text: string) => string,
): { fileName: string; source: string }[] {
  const make = (fileName: string, attributes: string, height: number) => {
    const page = template
      .replaceAll('%BASE%', fileName.includes('/') ? '../' : './')
      .replace('lang="id"', attributes.includes('"en"') ? 'lang="en"' : 'lang="id"')
      .replaceAll('%ATTRIBUTES%', attributes)
      .replaceAll('%HEIGHT%', `${height}`);
    const inside = (tag: string) =>
      new RegExp(`<${tag}(?: data-height="\\d+")?>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
    const source = page
      .replace('%STYLE_HASH%', hash(inside('style')))
      .replace('%SCRIPT_HASH%', hash(inside('script')));
    return { fileName, source };
  };
  return [
    make('frame.html', '', 480),
    make('frame/en.html', ' data-lang="en"', 480),
    make('frame/strip.html', ' data-show="strip"', 40),
    make('frame/strip-en.html', ' data-show="strip" data-lang="en"', 40),
    ...HEIGHTS.flatMap((height) => [
      make(`frame/${height}.html`, '', height),
      make(`frame/${height}-en.html`, ' data-lang="en"', height),
    ]),
  ];
}
