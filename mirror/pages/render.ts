import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { Fragment } from 'preact';
import { escapeText } from '../markup';

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Views as HTML. Only what the site's static pages need: elements and plain functions, no hooks, no event handlers.
 * Text and attributes are escaped; there is no way to write markup from a string.
 */
export function renderToString(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map((each: ComponentChildren) => renderToString(each)).join('');
  if (!isVNode(node)) return escapeText(String(node));
  const { type, props } = node;
  if (type === Fragment) return renderToString(props.children);
  if (typeof type === 'function')
    return renderToString((type as (props: object) => ComponentChildren)(props));
  const attributes = Object.entries(props)
    .map(([name, value]) => attribute(name, value))
    .join('');
  if (VOID.has(type)) return `<${type}${attributes}>`;
  return `<${type}${attributes}>${renderToString(props.children)}</${type}>`;
}

function isVNode(node: ComponentChild): node is VNode<{ children?: ComponentChildren }> {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}

function attribute(name: string, value: unknown): string {
  if (['children', 'key', 'ref'].includes(name) || typeof value === 'function') return '';
  if (value === null || value === undefined || (value === false && !name.startsWith('aria-'))) return '';
  return value === true && !name.startsWith('aria-') ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
}
