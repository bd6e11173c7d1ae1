import { type Box, makeBox } from './box';
import { type Channel, isDue, openChannel } from './channel';
import { createTimer } from './clock';
import { readConfig } from './config';
import { fit } from './fit';
import { guarded } from './guard';
import { render } from './render';
import { openStore } from './store';
import { type Opened, stateOf } from './views/state';
import { Widget } from './views/Widget';
import { askMore, type More } from './views/words';

declare const __MORE__: string;

/** One widget on the page. */
interface Instance {
  node: Element;
  /** Made once the stored copy was looked for: until then nothing is laid out anew, and storage answers sooner. */
  box?: Box;
  opened: Opened;
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
    // Looking at a layout is cheap only where there is one: a new box is looked at when its size is told.
    const laid = instance.box;
    const box = boxOf(instance);
    const state = stateOf(config, channel, copy, base, more);
    const paint = () => {
      const { root } = box;
      root.dataset.t = config.theme;
      root.lang = config.lang;
      render(<Widget {...state} opened={opened} open={open} />, root);
      box.show(config.show === 'strip' ? more && 'strip' : 'widget');
      const list = laid && root.querySelector<HTMLElement>('.o');
      return list ? fit(list, opened.page) : 1;
    };
    const open = guarded((change: Partial<Opened>) => {
      Object.assign(opened, change);
      draw(instance);
    });
    const pages = paint();
    if (pages !== opened.pages) {
      Object.assign(opened, { pages, page: Math.min(opened.page, pages - 1) });
      paint();
    }
    if (state.asksStatus || opened.panel === 'details') channel.askStatus();
    if (state.needsMore || opened.panel) {
      askMore(base + __MORE__, (module) => {
        more = module;
        wake();
      });
    }
    return Math.min(untilDue, state.next);
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

  const sizes = new ResizeObserver(guarded(wake));
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
    found: guarded((node: Element) => dismissed.has(node) || mount(node)),
    mount: guarded((node: Element) => {
      dismissed.delete(node);
      mount(node);
    }),
    unmount: guarded((node: Element) => {
      dismissed.add(node);
      const instance = instances.get(node);
      if (!instance) return;
      live.delete(instance);
      if (!instance.box) return;
      render(null, instance.box.root);
      instance.box.show();
    }),
    /** Attributes changed, or nodes were taken out of the document. */
    changed: guarded(() => {
      for (const instance of live) if (!instance.node.isConnected) live.delete(instance);
      wake();
    }),
    wake: guarded(wake),
    /** The device has network again: what failed is asked at once. */
    online: guarded(() => {
      for (const channel of channels.values()) if (channel.trouble) channel.dueAt = 0;
      wake();
    }),
  };
}
