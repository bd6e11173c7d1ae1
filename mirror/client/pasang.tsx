import { render } from 'preact';
import { useEffect } from 'preact/hooks';
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
function Widget({ choice: { widgetLang, ...choice } }: { choice: Choice }) {
  const isStrip = choice.show === 'strip';
  const told = Object.fromEntries(widgetAttributes({ ...choice, lang: widgetLang }));
  useEffect(load, []);
  return (
    <div class="real-widget">
      <div key={`${isStrip}`} data-pantau-coklit="" {...told}>
        <a href={siteUrl}>
          {isStrip ? data.alt : <img src={`${siteUrl}card.svg`} width={240} height={480} alt={data.alt} />}
        </a>
      </div>
    </div>
  );
}

/** It finds what it has to draw by itself, whenever that comes. */
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
