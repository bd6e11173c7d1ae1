import type { widget as Widget } from '../id/widget';
import { plural } from '../index';

const days = (n: number) => `${n} ${plural(n, 'en', 'day', 'days')}`;

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
  notVisited: 'Not visited yet? Contact your village PPS.',
  untilShort: (zone) => ['until ', `24:00 ${zone}`, ''],
  waitingShort: 'Waiting for new dates.',
  noneHint: (range) => `Last: ${range}`,
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

  dates: 'Dates',
  datesText: (range, total, zone) => `${range}, ${days(total)}, 24:00 ${zone}`,
  correctedTitle: 'Corrected',
  correctedText: (quote) => `The post says “${quote}”: the wrong way round.`,
  checked: 'Checked',
  succeeded: (date, time, next) => `${date}, ${time}, succeeded; next ${next}`,
  failed: (date, time) => `${date}, ${time}, failed`,
  failedSince: (date, time, lastDate, lastTime) =>
    `${date}, ${time}, failed; last success ${lastDate}, ${lastTime}`,
  source: 'Source',
  sourceText: 'Latest news and Announcements, ',
  misspelt: 'Misspelt',
  misspeltText: (attribute, value, used) => `${attribute}="${value}" is not known; ${used} is used.`,

  strip: (n) => `Coklit: ${days(n)} left`,
  stripUntil: (day) => `until ${day}`,
  stripUpcoming: (n) => `Coklit starts in ${days(n)}`,
  stripFrom: (day) => `from ${day}`,
  stripNone: 'No Coklit',
  stripLast: (day) => `last ended ${day}`,
  stripUnconfirmed: 'Coklit not certain',
  stripEndsDiffer: 'two posts differ on its end',
  stripHalted: 'Coklit postponed',
  stripCancelled: 'Coklit cancelled',
  stripWaiting: 'waiting for new dates from KPU',
  stripMaybe: 'Perhaps there is Coklit',
  stripData: (day) => `data of ${day}`,
};
