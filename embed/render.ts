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
type Props = Record<string, unknown> & { children?: unknown };
type Drawn = Element & { drawn?: { key: unknown; props: Props }; [property: string]: unknown };

const SVG = 'http://www.w3.org/2000/svg';

export const jsx = (type: Vnode['type'], props: Props, key?: unknown): Vnode => ({ type, props, key });
export { jsx as jsxs };
export const Fragment = ({ children }: Props): unknown => children;

/** Makes the children of an element what the views say; elements that stay the same stay, and keep the focus. */
export function render(content: unknown, parent: Element): void {
  let next = parent.firstChild;
  for (const each of flat(content)) {
    let node = next;
    while (node && !fits(node as Drawn, each)) node = node.nextSibling;
    if (node) next = removeUntil(next, node);
    else node = parent.insertBefore(make(each, parent), next);
    next = node.nextSibling;
    if (typeof each === 'string') node.nodeValue = each;
    else update(node as unknown as Drawn, each);
  }
  removeUntil(next, null);
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

function fits(node: Drawn, each: string | Vnode): boolean {
  if (typeof each === 'string') return node.nodeType === 3;
  return node.localName === each.type && node.drawn?.key === each.key;
}

function make(each: string | Vnode, parent: Element): ChildNode {
  if (typeof each === 'string') return document.createTextNode(each);
  const { type } = each;
  return document.createElementNS(type === 'svg' ? SVG : parent.namespaceURI, type as string);
}

function removeUntil(first: ChildNode | null, end: ChildNode | null): ChildNode | null {
  for (let node = first; node !== end && node; ) {
    const { nextSibling, parentNode } = node;
    parentNode?.removeChild(node);
    node = nextSibling;
  }
  return end;
}

function update(node: Drawn, { props, key }: Vnode): void {
  const before = node.drawn?.props ?? {};
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (value === before[name] || name === 'children') continue;
    if (name.startsWith('on')) node[name.toLowerCase()] = value;
    else if (value === undefined || value === null || value === false) node.removeAttribute(name);
    else node.setAttribute(name, `${value}`);
  }
  node.drawn = { key, props };
  render(props.children, node);
}
