import { hydrate, render } from 'preact';
import { Offices, type OfficesData } from '../pages/offices';
import { app, dataOf, langOf } from './page';

const data = dataOf<OfficesData>();
const lang = langOf();
let query = '';

function paint(): void {
  const live = {
    query,
    onQuery: (typed: string) => {
      query = typed;
      paint();
    },
    onFirst: (href: string) => location.assign(href),
  };
  render(<Offices {...data} lang={lang} live={live} />, app);
}

document.documentElement.lang = lang;
hydrate(<Offices {...data} lang="id" />, app);
paint();
