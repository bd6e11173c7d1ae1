import { widgetSheet } from './sheet';

/** The widget's place on the page: the card that stood there holds the size, the widget lies over it. */
export interface Box {
  /** What the views are drawn into. */
  root: HTMLElement;
  /** Shows the widget (as a strip, or filling the box), or the card where nothing else is named. */
  show(what?: 'widget' | 'strip' | 'card'): void;
}

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

  const image = node.querySelector('img');
  const size = (name: 'width' | 'height') => Number(image?.getAttribute(name)) || CARD[name];
  sizer.style.width = `${size('width')}px`;
  sizer.style.aspectRatio = `${size('width')} / ${size('height')}`;
  return {
    root,
    show(what = 'card') {
      box.className = `box ${what}`;
      card.inert = what !== 'card';
    },
  };
}
