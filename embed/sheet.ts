import css from './surface.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The styles, made once and adopted by every shadow root: no site's `style-src` has a say in them. */
export function widgetSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** What the accent is where the page names none that can be used. */
export const ourAccent = (): string | undefined => /--our-accent:.*?(#\w+)/.exec(css)?.[1];

/** Adds the styles of what came late. */
export function addStyles(more: string): void {
  widgetSheet().replaceSync(css + more);
}

/** Whether the browser has what the widget is drawn with; without it the card stays. */
export function canShow(): boolean {
  return CSS.supports('container-type', 'size') && 'adoptedStyleSheets' in Document.prototype;
}
