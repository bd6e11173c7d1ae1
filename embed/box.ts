import { widgetSheet } from './sheet';

/** The widget's place on the page: the card that stood there holds the size, the widget lies over it. */
export interface Box {
  /** What the widget is drawn into. */
  readonly root: HTMLElement;
  /** What its size is told by; the widget never changes it. */
  readonly outer: HTMLElement;
  /**
   * Shows the widget (as a strip, or filling the box), or the card.
   *
   * @param oneLine One line takes the place of one line: no room is held for a card.
   */
  show(what: 'widget' | 'strip' | 'card', oneLine?: boolean): void;
  /** Fits the widget into what can be seen of its box. Gives whether that is so little that it takes a form of its own. */
  fit(): boolean;
}

const CARD = { width: 240, height: 480 };
/** A place that shows less than this is closed for the moment, not low. */
const LEAST_HEIGHT = 80;

/** Makes the shadow root on a node; throws where the node can't have one (`a`, `li`). */
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
  const root = make('div', 'surface');
  box.setAttribute('part', 'box');
  card.append(make('slot', ''));
  box.append(card, sizer, root);
  shadow.append(box);

  const image = node.querySelector('img');
  const size = (name: 'width' | 'height') => Number(image?.getAttribute(name)) || CARD[name];
  sizer.style.width = `${size('width')}px`;
  sizer.style.aspectRatio = `${size('width') / size('height')}`;
  return {
    root,
    outer: box,
    show(what, oneLine) {
      box.className = oneLine ? `box ${what} one-line` : `box ${what}`;
      card.inert = what !== 'card';
    },
    fit() {
      const whole = box.clientHeight;
      const seen = visibleHeight(node, box);
      const isCut = seen >= LEAST_HEIGHT && seen < whole;
      root.style.height = isCut ? `${seen}px` : '';
      const height = isCut ? seen : whole;
      return height < 320 || (height < 400 && box.clientWidth < 200);
    },
  };
}

/**
 * How much of a box its page shows: some themes put whatever is pasted into a place of 16 : 9 and cut off the rest. What
 * can be scrolled to counts as shown.
 */
function visibleHeight(node: Element, box: HTMLElement): number {
  const { top, height } = box.getBoundingClientRect();
  let visible = height;
  for (let around = node.parentElement; around?.parentElement; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) || around === node.ownerDocument.body) break;
    if (overflowY === 'visible') continue;
    const end = around.getBoundingClientRect().top + around.clientTop + around.clientHeight;
    visible = Math.min(visible, end - top);
  }
  return Math.floor(visible);
}
