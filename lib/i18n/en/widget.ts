import type { widget as Widget } from '../id/widget';

export const widget: typeof Widget = {
  disclaimer: 'Not an official KPU service',
  disclaimerShort: 'Not a KPU service',
  newsOf: (office) => `News from ${office}`,
  allNews: 'All news',
  details: 'Details',
  back: 'Back',
  page: (n, total) => `${n} / ${total}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  unreachable: (day) => `KPU's site does not answer, last data ${day}.`,
  offline: (day) => `This device is not connected to the internet, last data ${day}.`,
  oldShort: (day) => `Last data ${day}`,

  state: 'State',
  offlineText: 'Device offline. Checked again once it is connected.',
  downText: (host, time) => `${host} does not answer. Next try at ${time}.`,
  blockedText: (host) =>
    `The security policy (CSP) of this site blocks ${host}. Allow it in connect-src or script-src.`,
  unreadableText: (host) => `The data of ${host} cannot be read; the old copy is used. Check data-feed.`,
  oldText: (day) => `This data has not been updated since ${day}. Check the dates on KPU's site.`,
  clock: 'Clock',
  clockText: "The clock of this device is wrong; the server's time is used. Set the device's clock.",
  ownDates: 'Entered by the operator of this site.',

  checked: 'Checked',
  succeeded: (date, time, next) => `${date}, ${time}, succeeded; next ${next}`,
  failed: (date, time) => `${date}, ${time}, failed`,
  failedSince: (date, time, lastDate, lastTime) =>
    `${date}, ${time}, failed; last success ${lastDate}, ${lastTime}`,
  sitePage: 'Coklit page',
  siteTerm: 'For residents',
  siteText: 'Countdown, news, calendar and poster: ',
  source: 'Source',
  sourceText: 'Latest news and Announcements, ',
  misspelt: 'Misspelt',
  misspeltText: (attribute, value, used) => `${attribute}="${value}" is not known; ${used} is used.`,

  stripData: (day) => `data of ${day}`,
};
