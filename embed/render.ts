/**
 * Draws the views. They are functions of plain values without state of their own, so this much is enough; Preact alone
 * would be a third of what the widget may weigh. It takes what JSX makes: `preact/jsx-runtime` stands for this module
 * when the widget is built.
 */
interface Vnode {
  type: string | ((props: Props) => unknown);
  props: Props;
  key?: unknown;
}
type Props = Record<string, unknown>;
type Drawn = Element & { drawn?: { key: unknown; props: Props }; [property: string]: unknown };

const SVG = 'http://www.w3.org/2000/svg';

export const jsx = (type: Vnode['type'], props: Props, key?: unknown): Vnode => ({ type, props, key });
export { jsx as jsxs };
export const Fragment = ({ children }: Props): unknown => children;

/** Makes the children of an element what the views say; elements that stay the same stay, and keep the focus. */
export function render(content: unknown, parent: Element): void {
  let next = parent.firstChild;
  for (const each of flat(content)) {
    const node = typeof each === 'string' ? textNode(next, each) : elementNode(next, each, parent);
    if (!next) parent.append(node);
    else if (node !== next) next.replaceWith(node);
    next = node.nextSibling;
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    parent.removeChild(gone);
  }
}

/** Components called, fragments opened, what shows nothing left out. */
function flat(content: unknown): (string | Vnode)[] {
  if (Array.isArray(content)) return content.flatMap(flat);
  if (typeof content === 'object' && content) {
    const vnode = content as Vnode;
    return typeof vnode.type === 'string' ? [vnode] : flat(vnode.type(vnode.props));
  }
  return typeof content === 'string' || typeof content === 'number' ? [`${content}`] : [];
}

function textNode(old: ChildNode | null, text: string): ChildNode {
  if (old?.nodeType !== 3) return document.createTextNode(text);
  if (old.nodeValue !== text) old.nodeValue = text;
  return old;
}

function elementNode(old: ChildNode | null, { type, props, key }: Vnode, parent: Element): ChildNode {
  const same = old as Drawn | null;
  const node: Drawn =
    same?.localName === type && same.drawn?.key === key
      ? same
      : (document.createElementNS(
          type === 'svg' ? SVG : parent.namespaceURI,
          type as string,
        ) as unknown as Drawn);
  const before = node.drawn?.props ?? {};
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (value === before[name] || name === 'children') continue;
    if (name.startsWith('on')) node[name.toLowerCase()] = value;
    else if (value === undefined || value === null || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? '' : `${value}`);
  }
  node.drawn = { key, props };
  render(props['children'], node);
  return node;
}
