import { Tokenizer } from 'htmlparser2';
import { type Declared, declaredEntities, decodeEntities } from './entities';

export type MarkupNode = MarkupElement | string;

export interface MarkupElement {
  /** Lower-case, with its prefix: 'item', 'dc:date'. */
  name: string;
  /** Names in lower case, values decoded. */
  attributes: Readonly<Record<string, string>>;
  children: MarkupNode[];
  parent: MarkupElement | null;
}

/** Deeper elements are not made; their text goes to the deepest one that is. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 600_000;
/** What a document's own entities may add to it, in characters. */
const MAX_EXPANSION = 200_000;
const MAX_ATTRIBUTES = 100;

const NONE: Readonly<Record<string, string>> = Object.freeze({});

const VOID = words(
  'area base basefont br col embed frame hr img input keygen link meta param source track wbr',
);
const ENDS_P = words(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
/** Opening one of these ends an open one of those, as far up as the fence. */
const IMPLIED: ReadonlyMap<string, { ends: ReadonlySet<string>; fence: ReadonlySet<string> }> = new Map([
  ['li', { ends: words('li'), fence: words('ul ol table') }],
  ['dt', { ends: words('dt dd'), fence: words('dl table') }],
  ['dd', { ends: words('dt dd'), fence: words('dl table') }],
  ['tr', { ends: words('tr'), fence: words('table') }],
  ['td', { ends: words('td th'), fence: words('tr table') }],
  ['th', { ends: words('td th'), fence: words('tr table') }],
  ['tbody', { ends: words('thead tbody tfoot'), fence: words('table') }],
  ['tfoot', { ends: words('thead tbody tfoot'), fence: words('table') }],
  ['option', { ends: words('option'), fence: words('select') }],
  ['a', { ends: words('a'), fence: words('td th li div table') }],
  ['body', { ends: words('head'), fence: words('body') }],
]);
const CELL_FENCE = words('td th table');
const INLINE = words('a abbr b big cite code em font i mark q s small span strike strong sub sup tt u');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Reads XML or HTML, however broken, into a tree. Never throws, never recurses; depth, number of elements
 * and expansion of entities are bounded. The root has the name ''.
 */
export function parseMarkup(source: string, mode: 'xml' | 'html'): MarkupElement {
  const xml = mode === 'xml';
  const root: MarkupElement = { name: '', attributes: NONE, children: [], parent: null };
  let open = root;
  let depth = 0;
  let tooDeep = 0;
  let elements = 0;
  let tag = '';
  let attributes: Record<string, string> | null = null;
  let attributeCount = 0;
  let attributeName = '';
  let attributeValue = '';
  let declared: Declared | undefined;

  /** How many elements of a name are open: what is not open need not be looked for. */
  const opened = new Map<string, number>();
  const close = ({ name, parent }: MarkupElement) => {
    if (!parent) return;
    opened.set(name, (opened.get(name) ?? 1) - 1);
    open = parent;
    depth--;
  };
  const pop = (to: MarkupElement) => {
    while (open !== to && open.parent) close(open);
    close(to);
  };
  const findOpen = (names: ReadonlySet<string>, fence?: ReadonlySet<string>): MarkupElement | null => {
    let isOpen = false;
    for (const name of names) isOpen ||= (opened.get(name) ?? 0) > 0;
    if (!isOpen) return null;
    for (let at: MarkupElement | null = open; at?.parent; at = at.parent) {
      if (names.has(at.name)) return at;
      if (fence?.has(at.name)) return null;
    }
    return null;
  };
  const endImplied = (name: string) => {
    if (xml) {
      // An item inside an item is one whose end was forgotten.
      const unclosed = name === 'item' || name === 'entry' ? findOpen(new Set([name])) : null;
      if (unclosed) pop(unclosed);
      return;
    }
    const rule = IMPLIED.get(name);
    const ended = rule ? findOpen(rule.ends, rule.fence) : null;
    if (ended) pop(ended);
    if (!ENDS_P.has(name)) return;
    const paragraph = findOpen(P, P_FENCE);
    if (paragraph) pop(paragraph);
  };
  const addText = (text: string) => {
    if (!text) return;
    const { children } = open;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  };
  const decode = (text: string): string => decodeEntities(text, declared);
  const start = (selfClosing: boolean) => {
    const name = tag;
    tag = '';
    if (!name) return;
    if (tooDeep === 0) endImplied(name);
    const leaf = selfClosing || (!xml && VOID.has(name));
    if (depth >= MAX_DEPTH || elements >= MAX_ELEMENTS) {
      if (!leaf) tooDeep++;
      return;
    }
    elements++;
    const element: MarkupElement = { name, attributes: attributes ?? NONE, children: [], parent: open };
    open.children.push(element);
    if (leaf) return;
    open = element;
    opened.set(name, (opened.get(name) ?? 0) + 1);
    depth++;
  };
  const end = (name: string) => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    const closed = findOpen(new Set([name]));
    if (!closed) {
      if (!xml && name === 'br') open.children.push({ name, attributes: NONE, children: [], parent: open });
      return;
    }
    if (!xml) {
      const fence = INLINE.has(name)
        ? ENDS_P
        : name === 'table' || CELL_FENCE.has(name)
          ? undefined
          : CELL_FENCE;
      if (fence && !findOpen(new Set([name]), fence)) return;
    }
    pop(closed);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: false, recognizeSelfClosing: true },
    {
      ontext: (from, to) => addText(decode(source.slice(from, to))),
      ontextentity: () => {},
      oncdata: (from, to, offset) => addText(source.slice(from, to - offset)),
      onopentagname: (from, to) => {
        tag = source.slice(from, to).toLowerCase();
        attributes = null;
        attributeCount = 0;
      },
      onattribname: (from, to) => {
        attributeName = source.slice(from, to).toLowerCase();
        attributeValue = '';
      },
      onattribdata: (from, to) => {
        attributeValue += source.slice(from, to);
      },
      onattribentity: () => {},
      onattribend: () => {
        if (attributeCount++ >= MAX_ATTRIBUTES) return;
        attributes ??= Object.create(null) as Record<string, string>;
        attributes[attributeName] ??= decode(attributeValue);
      },
      onopentagend: () => start(false),
      onselfclosingtag: () => start(xml || !INLINE.has(tag)),
      onclosetag: (from, to) => end(source.slice(from, to).trim().toLowerCase()),
      oncomment: () => {},
      ondeclaration: (from, to) => {
        if (xml && /^!?doctype/i.test(source.slice(from, from + 9)))
          declared = { entities: declaredEntities(doctype(source, from, to)), left: MAX_EXPANSION };
      },
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return root;
}

const P = words('p');
const P_FENCE = words('td th table button li div');

/** A document type up to its end: the tokenizer ends it at the first '>', which may be that of an entity in it. */
function doctype(source: string, from: number, to: number): string {
  if (!source.slice(from, to).includes('[')) return source.slice(from, to);
  const end = source.indexOf(']', to);
  return source.slice(from, end < 0 || end - from > 500_000 ? to : end);
}

/** All elements below `root` in document order, without recursion. */
export function* elementsOf(root: MarkupElement): Generator<MarkupElement> {
  const stack: MarkupElement[] = [];
  for (let i = root.children.length - 1; i >= 0; i--) pushElement(stack, root.children[i]);
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) pushElement(stack, element.children[i]);
  }
}

function pushElement(stack: MarkupElement[], node: MarkupNode | undefined): void {
  if (node !== undefined && typeof node !== 'string') stack.push(node);
}
