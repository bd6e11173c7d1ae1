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

/** One widget on the page. */
interface Instance {
  node: Element;
  box: Box;
  opened: Opened;
  /** Unmounted by the page's own wish; not mounted again by itself. */
  off: boolean;
}

/** All widgets of a page: they share the store, one channel for each mirror, and one timer. */
export function openPage(base: string) {
  const store = openStore();
  const channels = new Map<string, Channel>();
  const instances = new WeakMap<Element, Instance>();
  const live = new Set<Instance>();
  const ownFeed = `${base}feed.json`;

  const channelOf = (url: string): Channel => {
    let channel = channels.get(url);
    if (!channel) {
      channel = openChannel(url, store, timer.wake);
      channels.set(url, channel);
    }
    return channel;
  };

  const draw = (instance: Instance): { channel: Channel; next: number } => {
    const { node, box, opened } = instance;
    const config = readConfig(node, ownFeed);
    const channel = channelOf(config.feed ?? ownFeed);
    if (!channel.copy) {
      box.show('card');
      return { channel, next: Number.POSITIVE_INFINITY };
    }
    const state = stateOf(config, channel, channel.copy, base, timer.wake);
    const open = guarded((change: Partial<Opened>) => {
      Object.assign(opened, change);
      draw(instance);
    });
    const paint = () => {
      box.root.dataset.t = config.theme;
      box.root.lang = config.lang;
      render(<Widget {...state} opened={opened} open={open} />, box.root);
      box.show(config.show === 'strip' ? 'strip' : 'widget');
      const list = box.root.querySelector<HTMLElement>('.o');
      return list ? fit(list, opened.page) : 1;
    };
    const pages = paint();
    if (pages !== opened.pages || opened.page >= pages) {
      opened.pages = pages;
      opened.page = Math.min(opened.page, pages - 1);
      paint();
    }
    if (state.asksStatus || opened.panel === 'details') channel.askStatus();
    return { channel, next: state.next };
  };

  const drawSafely = (instance: Instance): { channel: Channel; next: number } | null => {
    try {
      return draw(instance);
    } catch {
      instance.box.show('card');
      return null;
    }
  };

  const timer = createTimer(() => {
    let next = Number.POSITIVE_INFINITY;
    const used = new Set<Channel>();
    for (const instance of live) {
      const drawn = drawSafely(instance);
      if (!drawn) continue;
      next = Math.min(next, drawn.next);
      used.add(drawn.channel);
    }
    for (const channel of used) {
      if (isDue(channel)) channel.refresh();
      next = Math.min(next, Math.max(channel.dueAt - Date.now(), 1_000));
    }
    return next;
  });

  const sizes = new ResizeObserver(
    guarded((entries: ResizeObserverEntry[]) => {
      for (const instance of live)
        if (entries.some(({ target }) => target === instance.box.root)) draw(instance);
    }),
  );

  const start = (instance: Instance) => {
    live.add(instance);
    sizes.observe(instance.box.root);
    timer.wake();
  };
  const stop = (instance: Instance) => {
    live.delete(instance);
    sizes.unobserve(instance.box.root);
  };

  const show = (node: Element, wanted: boolean) => {
    let instance = instances.get(node);
    if (!instance) {
      instance = { node, box: makeBox(node), opened: { panel: null, page: 0, pages: 1 }, off: false };
      instances.set(node, instance);
    }
    if (wanted) instance.off = false;
    if (!instance.off && !live.has(instance)) start(instance);
  };

  return {
    /** A node that stands in the document has the widget's attribute. */
    found: guarded((node: Element) => show(node, false)),
    mount: guarded((node: Element) => show(node, true)),
    unmount: guarded((node: Element) => {
      const instance = instances.get(node);
      if (!instance) return;
      instance.off = true;
      stop(instance);
      render(null, instance.box.root);
      instance.box.show('card');
    }),
    /** An attribute of a node changed, or (without a node) nodes were taken out of the document. */
    changed: guarded((node?: Element) => {
      const instance = node && instances.get(node);
      if (instance && live.has(instance)) timer.wake();
      if (!node) for (const each of live) if (!each.node.isConnected) stop(each);
    }),
    wake: guarded(timer.wake),
    /** The device has network again: what failed is asked at once. */
    online: guarded(() => {
      for (const channel of channels.values()) if (channel.trouble) channel.dueAt = 0;
      timer.wake();
    }),
  };
}
