/** Puts styles on the document that come with a part loaded later (`import css from './part.css?inline'`). */
export function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
