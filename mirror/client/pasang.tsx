import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Choice, readChoice, writeChoice } from '../pages/choice';
import { Configurator } from '../pages/configurator';
import type { PasangData } from '../pages/files';
import { sharedUrl, widgetAttributes } from '../snippet';
import { app, copy, dataOf, langOf, rootOf } from './page';

const data = dataOf<PasangData>();
const lang = langOf();
const siteUrl = rootOf('../');

let choice: Choice = readChoice(location.hash.slice(1));
let copied: 'yes' | 'failed' | undefined;

function paint(): void {
  render(
    <Configurator
      {...data}
      siteUrl={siteUrl}
      ownPlace={data.siteUrl === ''}
      lang={lang}
      choice={choice}
      copied={copied}
      onChoice={(change) => {
        choice = { ...choice, ...change };
        copied = undefined;
        history.replaceState(null, '', `#${writeChoice(choice)}`);
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
  const isStrip = choice.show === 'strip';
  useEffect(() => {
    const node = document.createElement('div');
    const link = document.createElement('a');
    link.href = siteUrl;
    if (isStrip) {
      link.textContent = data.alt;
    } else {
      const card = document.createElement('img');
      Object.assign(card, { src: `${siteUrl}card.svg`, width: 240, height: 480, alt: data.alt });
      link.append(card);
    }
    node.append(link);
    tell(node, choice);
    place.current?.append(node);
    load();
    return () => node.remove();
  }, [isStrip]);
  useEffect(() => {
    const node = place.current?.firstElementChild;
    if (node) tell(node, choice);
  }, [choice]);
  return <div class="real-widget" ref={place} />;
}

function tell(node: Element, { widgetLang, ...choice }: Choice): void {
  const told = new Map(widgetAttributes({ ...choice, lang: widgetLang }));
  for (const name of ['data-limit', 'data-theme', 'data-accent', 'data-lang', 'data-show']) {
    const value = told.get(name);
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, value);
  }
  node.setAttribute('data-pantau-coklit', '');
}

function load(): void {
  const script = document.createElement('script');
  script.async = true;
  script.src = `${sharedUrl({ ...data, siteUrl })}embed.js`;
  document.head.append(script);
}

document.documentElement.lang = lang;
paint();
addEventListener('hashchange', () => {
  choice = readChoice(location.hash.slice(1));
  paint();
});
