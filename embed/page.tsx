import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { type Box, makeBox } from './box';
import { type Channel, isDue, openChannel } from './channel';
import { createTimer } from './clock';
import { readConfig } from './config';
import { hideOverflow } from './hide-overflow';
import { neverThrow } from './never-throw';
import { openStore } from './store';
import { type Opened, type State, stateOf } from './views/state';
import { Widget } from './views/Widget';
import { askMore, type More } from './views/words';

declare const __LATE__: string;

/** One widget on the page. */
interface Instance {
  node: Element;
  /** Made once the stored copy was looked for: until then nothing is laid out anew, and storage answers sooner. */
  box?: Box;
  /** The browser has laid the box out: looking at it is cheap. */
  laidOut?: boolean;
  opened: Opened;
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
  const ownFeed = `${base}feed.json`;
  let more: More | undefined;

  /** Shows what there is, and asks for what is due. Gives the milliseconds until it is to be done again. */
  const draw = (instance: Instance): number => {
    const { node, opened } = instance;
    const config = readConfig(node, ownFeed);
    const url = config.feed ?? ownFeed;
    const channel = channels.get(url) ?? openChannel(url, store, wake);
    channels.set(url, channel);
    const { copy } = channel;
    if (isDue(channel)) channel.refresh();
    const untilDue = Math.max(channel.dueAt - Date.now(), 1_000);
    if (!copy) {
      if (copy === null) boxOf(instance).show();
      return untilDue;
    }
    const state = stateOf(config, channel, copy, base, more);
    const box = boxOf(instance);
    box.root.dataset.t = config.theme;
    box.root.lang = config.lang;
    instance.state = state;
    paint(instance);
    box.show(config.show === 'strip' ? more && 'strip' : 'widget');
    if (instance.laidOut) measure(instance);
    if (state.asksStatus || opened.panel === 'details') channel.askStatus();
    if (state.needsMore || opened.panel) {
      askMore(base + __LATE__, (module) => {
        module.useJsx(jsx);
        more = module;
        wake();
      });
    }
    return Math.min(untilDue, state.next);
  };

  const paint = (instance: Instance) => {
    const { state, opened, box } = instance;
    if (!state || !box) return;
    const open = neverThrow((change: Partial<Opened>) => {
      Object.assign(opened, change);
      draw(instance);
    });
    render(<Widget {...state} opened={opened} open={open} />, box.root);
  };

  /** Hides what does not fit whole; draws again only where that changes the number of pages. */
  const measure = (instance: Instance) => {
    const { opened, box } = instance;
    const list = box?.root.querySelector<HTMLElement>('.o');
    const pages = list ? hideOverflow(list, opened.page) : 1;
    if (pages === opened.pages) return;
    Object.assign(opened, { pages, page: Math.min(opened.page, pages - 1) });
    if (opened.panel) paint(instance);
    if (list) hideOverflow(list, opened.page);
  };

  const { wake } = createTimer(() => {
    let next = Number.POSITIVE_INFINITY;
    for (const instance of live) {
      try {
        next = Math.min(next, draw(instance));
      } catch {
        instance.box?.show();
      }
    }
    return next;
  });

  const sizes = new ResizeObserver(
    neverThrow(() => {
      for (const instance of live) {
        instance.laidOut = true;
        measure(instance);
      }
    }),
  );
  const boxOf = (instance: Instance): Box => {
    if (!instance.box) {
      instance.box = makeBox(instance.node);
      sizes.observe(instance.box.root);
    }
    return instance.box;
  };

  const mount = (node: Element) => {
    const instance = instances.get(node) ?? { node, opened: { page: 0, pages: 1, panel: null } };
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
      instance.box.show();
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
