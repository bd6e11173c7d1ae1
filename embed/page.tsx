import { h, render } from 'preact';
import { ICONS } from '../components/drawings';
import type { BoardItem } from '../lib/board';
import { findFolder } from './base';
import { type Box, makeBox } from './box';
import { type Channel, isDue, openChannel } from './channel';
import { createTimer } from './clock';
import { readConfig, themeOf } from './config';
import { hideOverflow } from './hide-overflow';
import { arrived } from './instead/arrived';
import { neverThrow } from './never-throw';
import { addStyles, widgetSheet } from './sheet';
import { type State, stateOf } from './state';
import { openStore } from './store';
import { type Opened, Widget } from './Widget';

/** Files beside `embed.js` that a page needs only now and then. */
declare const __PARTS__: Record<Part, string>;
type Part = keyof typeof arrived;

/** Milliseconds after which a visitor stays. */
const A_WHILE = 60_000;

/** One widget on the page. */
interface Instance {
  node: Element;
  /** Where its data lies. */
  folder: string;
  /** It is a strip: no room is held for a card. */
  oneLine?: boolean;
  /** Made once the stored copy was looked for: until then nothing is laid out anew, and storage answers sooner. */
  box?: Box;
  /** The browser has laid the box out: looking at it is cheap. */
  laidOut?: boolean;
  /** The box is so small that it is drawn in a form of its own, which comes late. */
  low?: boolean;
  opened: Opened;
  /** What was drawn last. */
  state?: State;
}

/** All widgets of a page: they share the store, one channel for each mirror, and one timer. */
export function openPage(base: string) {
  const store = openStore();
  const channels = new Map<string, Channel>();
  const instances = new WeakMap<Element, Instance>();
  const live = new Set<Instance>();
  /** Unmounted by the page's own wish: not mounted again by themselves. */
  const dismissed = new WeakSet<Element>();
  /** Why the card stays was said, which is enough once. */
  let said = false;

  const asked: Partial<Record<Part, Promise<void>>> = {};
  /** Asks for a part, once, and draws again when it is there or can't be had. */
  const ask = (name: Part): Promise<void> => {
    asked[name] ??= import(/* @vite-ignore */ base + __PARTS__[name])
      .then((part) => {
        part.useH?.(h);
        if (part.css) addStyles(part.css);
        Object.assign(ICONS, part.icons);
        arrived[name] = part;
      })
      .catch(() => {
        arrived[name] = null;
      })
      .then(wake);
    return asked[name];
  };
  const askLate = () => ask('late').then(() => arrived.late);

  /** Shows what there is, and asks for what is due. Gives the milliseconds until it is to be done again. */
  const draw = (instance: Instance): number => {
    const { node, folder, opened } = instance;
    const ownFeed = `${folder}feed.json`;
    const config = readConfig(node, ownFeed);
    const oneLine = config.show === 'strip';
    instance.oneLine = oneLine;
    const url = config.feed ?? ownFeed;
    const channel = channels.get(url) ?? openChannel(url, store, askLate, wake);
    channels.set(url, channel);
    const { copy } = channel;
    if (isDue(channel)) neverThrow(channel.refresh)();
    if (config.lang === 'en') ask('english');
    const untilDue = Math.max(channel.dueAt - Date.now(), 1_000);
    if (copy === undefined) return untilDue;
    const state = copy && stateOf(config, channel, copy, folder);
    if (!state || (instance.low && arrived.late === undefined)) {
      // What is drawn without its words would move when they come: the card stays, or what was drawn before.
      if (!instance.state || !copy || instance.low) boxOf(instance).show('card', oneLine);
      if (copy) ask('late');
      return untilDue;
    }
    instance.state = state;
    // Before the box is made: a page as it was laid out answers at once.
    const theme = themeOf(node, config);
    const box = boxOf(instance);
    box.root.lang = state.words.lang;
    box.root.dataset.theme = theme;
    box.root.style.setProperty('--pantau-coklit-accent', config.accent);
    paint(instance);
    box.show(oneLine ? 'strip' : 'widget', oneLine);
    if (instance.laidOut) measure(instance);
    if (state.asksStatus || opened.panel === 'details') neverThrow(channel.askStatus)();
    // Who stays is told of milestones.
    if (performance.now() > A_WHILE) ask('late');
    return Math.min(untilDue, state.next);
  };

  const paint = (instance: Instance) => {
    const { state, opened, box } = instance;
    if (!state || !box) return;
    const { config } = state;
    const open = neverThrow(async (change: Partial<Opened>) => {
      if (change.panel) await ask('late');
      Object.assign(opened, change);
      draw(instance);
    });
    const share = neverThrow(async (item: BoardItem) => (await askLate())?.share(item));
    const Form = (config.show === 'strip' && arrived.late?.Strip) || Widget;
    render(<Form {...state} late={arrived.late} opened={opened} open={open} share={share} />, box.root);
  };

  /** Hides what does not fit whole; draws again only where that changes the number of pages. */
  const measure = (instance: Instance) => {
    const { opened, box } = instance;
    if (!box) return;
    instance.low = box.fit();
    const pages = hideOverflow(box.root, opened.page, !!opened.panel);
    if (pages === opened.pages) return;
    Object.assign(opened, { pages, page: Math.min(opened.page, pages - 1) });
    if (!opened.panel) return;
    paint(instance);
    hideOverflow(box.root, opened.page, true);
  };

  const { wake } = createTimer(() => {
    let next = Number.POSITIVE_INFINITY;
    for (const instance of live) {
      try {
        next = Math.min(next, draw(instance));
      } catch (error) {
        if (!said) console.warn('Pantau Coklit', error);
        said = true;
        instance.box?.show('card', instance.oneLine);
      }
    }
    return next;
  });

  const sizes = new ResizeObserver(
    neverThrow(() => {
      for (const instance of live) {
        instance.laidOut = true;
        measure(instance);
        if (instance.low && !arrived.late) draw(instance);
      }
    }),
  );
  const boxOf = (instance: Instance): Box => {
    if (!instance.box) {
      instance.box = makeBox(instance.node);
      sizes.observe(instance.box.outer);
    }
    return instance.box;
  };

  // While the storage is asked: what is drawn then has only to adopt them.
  widgetSheet();

  const mount = (node: Element) => {
    const folder = findFolder(node, base);
    const instance = instances.get(node) ?? {
      node,
      folder,
      opened: { page: 0, pages: 1, panel: null },
    };
    instances.set(node, instance);
    if (live.has(instance)) return;
    live.add(instance);
    wake();
  };

  return {
    /** A node that stands in the document has the widget's attribute. */
    found: neverThrow((node: Element) => dismissed.has(node) || mount(node)),
    mount: neverThrow((node: Element) => {
      dismissed.delete(node);
      mount(node);
    }),
    unmount: neverThrow((node: Element) => {
      dismissed.add(node);
      const instance = instances.get(node);
      if (!instance) return;
      live.delete(instance);
      if (!instance.box) return;
      render(null, instance.box.root);
      instance.box.show('card', instance.oneLine);
    }),
    /** Attributes changed, or nodes were taken out of the document. */
    changed: neverThrow(() => {
      for (const instance of live) if (!instance.node.isConnected) live.delete(instance);
      wake();
    }),
    wake: neverThrow(wake),
    /** The device has network again: what failed is asked at once. */
    online: neverThrow(() => {
      for (const channel of channels.values()) if (channel.trouble) channel.dueAt = 0;
      wake();
    }),
  };
}
