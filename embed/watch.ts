import { ATTRIBUTES } from './config';
import { guarded } from './guard';

export const SELECTOR = '[data-pantau-coklit]';

/**
 * Watches the document for widgets that come, go or change, wherever they are inserted, moved or cloned.
 *
 * @param found A node with the widget's attribute stands in the document.
 * @param changed An attribute of a node changed, or nodes were removed somewhere (then without a node).
 */
export function watch(
  document: Document,
  found: (node: Element) => void,
  changed: (node?: Element) => void,
): void {
  const look = (within: ParentNode) => {
    for (const node of within.querySelectorAll(SELECTOR)) found(node);
  };
  const observer = new MutationObserver(
    guarded((records: MutationRecord[]) => {
      let removed = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'attributes') {
          if ((target as Element).matches(SELECTOR)) found(target as Element);
          changed(target as Element);
        }
        removed ||= removedNodes.length > 0;
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(SELECTOR)) found(node);
          look(node);
        }
      }
      if (removed) changed();
    }),
  );
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-pantau-coklit', ...ATTRIBUTES],
  });
  look(document);
}
