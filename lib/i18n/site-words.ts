import * as en from './en';
import * as id from './id';
import type { Catalogue, Lang } from './index';

/** What the site and the pictures say, in one language. */
export type Words = (typeof WORDS)['id'] & { lang: Lang };

/** Each part by its name, so that the pages of the extension stay out of what a resident loads. */
const WORDS = {
  id: {
    ...{ card: id.card, configurator: id.configurator, notices: id.notices, poster: id.poster },
    ...{ reasons: id.reasons, share: id.share, shared: id.shared, site: id.site, widget: id.widget },
  },
  en: {
    ...{ card: en.card, configurator: en.configurator, notices: en.notices, poster: en.poster },
    ...{ reasons: en.reasons, share: en.share, shared: en.shared, site: en.site, widget: en.widget },
  },
} satisfies Record<Lang, Partial<Catalogue>>;

export function wordsIn(lang: Lang): Words {
  return { ...WORDS[lang], lang };
}
