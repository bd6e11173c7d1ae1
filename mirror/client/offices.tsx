import { hydrate, render } from 'preact';
import { Offices, type OfficesData } from '../pages/offices';
import { dataOf, langOf } from './page';

const data = dataOf<OfficesData>();
const lang = langOf();
const app = document.getElementById('app');
let query = '';

function paint(): void {
  if (!app) return;
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
if (app) hydrate(<Offices {...data} lang="id" />, app);
paint();
