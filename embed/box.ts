import { widgetSheet } from './sheet';

/** The widget's place on the page: the card that stood there holds the size, the widget lies over it. */
export interface Box {
  /** What the views are drawn into. */
  root: HTMLElement;
  /** Shows the widget (as a strip, or filling the box), or the card. */
  show(what: 'widget' | 'strip' | 'card'): void;
}

/** Heights (in the image's attributes) up to which a card may go on holding the place of a strip. */
const STRIP_HEIGHT = 60;
const CARD = { width: 240, height: 480 };

/**
 * Makes the shadow root on a node, or takes the one made before; throws where the node can't have one (`a`, `li`).
 */
export function makeBox(node: Element): Box {
  const document = node.ownerDocument;
  const make = (name: string, className: string) => {
    const element = document.createElement(name);
    element.className = className;
    return element;
  };
  const shadow = node.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [widgetSheet()];

  const box = make('div', 'box');
  const card = make('div', 'card');
  const sizer = make('div', 'sizer');
  const root = make('div', 'w');
  box.setAttribute('part', 'box');
  card.append(make('slot', ''));
  box.append(card, sizer, root);
  shadow.append(box);

  const { width, height } = sizeOf(node);
  sizer.style.width = `${width}px`;
  sizer.style.aspectRatio = `${width} / ${height}`;
  return {
    root,
    show(what) {
      box.className = `box ${what}${what === 'strip' && sizeOf(node).height <= STRIP_HEIGHT ? ' low' : ''}`;
      card.inert = what !== 'card';
    },
  };
}

function sizeOf(node: Element): { width: number; height: number } {
  const image = node.querySelector('img');
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseInt(image?.getAttribute(name) ?? '', 10),
  );
  return width && height ? { width, height } : CARD;
}
