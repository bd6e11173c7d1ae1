import { ATTRIBUTES } from './config';
import { neverThrow } from './never-throw';

export const SELECTOR = '[data-pantau-coklit]';

/** By these on its `html` a page switches between light and dark. */
const SCHEME = ['class', 'data-theme', 'data-bs-theme'];

/**
 * Watches the document for widgets that come, go or change, wherever they are inserted, moved or cloned.
 *
 * @param found A node with the widget's attribute stands in the document.
 * @param changed An attribute of ours changed, or nodes were taken out.
 */
export function watch(document: Document, found: (node: Element) => void, changed: () => void): void {
  const look = (within: Element | Document) => {
    if (within !== document && (within as Element).matches(SELECTOR)) found(within as Element);
    for (const node of within.querySelectorAll(SELECTOR)) found(node);
  };
  const observer = new MutationObserver(
    neverThrow((records: MutationRecord[]) => {
      let touched = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'attributes') look(target as Element);
        // Old libraries put a class of their own in the place of `Element`.
        for (const node of addedNodes) if (node.nodeType === 1) look(node as Element);
        touched ||=
          removedNodes.length > 0 ||
          (type === 'attributes' && (target as Element).matches(`html, ${SELECTOR}`));
      }
      if (touched) changed();
    }),
  );
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-pantau-coklit', ...ATTRIBUTES],
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: SCHEME });
  look(document);
}
