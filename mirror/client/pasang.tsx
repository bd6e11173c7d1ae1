import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Choice, FIRST_CHOICE } from '../pages/choice';
import { Configurator } from '../pages/configurator';
import type { PasangData } from '../pages/files';
import { copy, dataOf, langOf, rootOf } from './page';

const data = dataOf<PasangData>();
const lang = langOf();
const app = document.getElementById('app');
const siteUrl = rootOf('../');

let choice: Choice = FIRST_CHOICE;
let copied: 'yes' | 'failed' | undefined;

function paint(): void {
  if (!app) return;
  render(
    <Configurator
      {...data}
      siteUrl={siteUrl}
      lang={lang}
      live
      choice={choice}
      copied={copied}
      onChoice={(change) => {
        choice = { ...choice, ...change };
        copied = undefined;
        paint();
      }}
      onCopy={async (text) => {
        copied = (await copy(text)) ? 'yes' : 'failed';
        paint();
      }}
      preview={<Widget choice={choice} />}
    />,
    app,
  );
}

/** The real widget, told by the same attributes as the snippet, reading this site's own data. */
function Widget({ choice }: { choice: Choice }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = document.createElement('div');
    node.setAttribute('data-pantau-coklit', '');
    node.setAttribute('data-feed', `${siteUrl}feed.json`);
    const card = document.createElement('img');
    Object.assign(card, { src: `${siteUrl}card.svg`, width: 240, height: 480, alt: data.alt });
    const link = document.createElement('a');
    link.href = siteUrl;
    link.append(card);
    node.append(link);
    place.current?.append(node);
    load();
    return () => node.remove();
  }, []);
  useEffect(() => {
    const node = place.current?.firstElementChild;
    node?.setAttribute('data-limit', String(choice.limit));
    node?.setAttribute('data-theme', choice.theme);
    node?.setAttribute('data-lang', choice.widgetLang);
    node?.setAttribute('data-show', choice.show);
  }, [choice]);
  return <div class="real-widget" ref={place} />;
}

function load(): void {
  const script = document.createElement('script');
  script.async = true;
  script.src = `${siteUrl}embed.js`;
  document.head.append(script);
}

document.documentElement.lang = lang;
paint();
