import type * as id from './id';

/** Languages of the interface; Indonesian is the first and the default. */
export const LANGUAGES = ['id', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** The words that everything speaks that shows the countdown or a post, in one language. */
export interface Words {
  lang: Lang;
  shared: Catalogue['shared'];
}

/** All words of one language, by the surface that shows them. */
export type Catalogue = typeof id;

/**
 * A sentence with emphasis: the pieces at odd places are emphasised (and never broken over lines),
 * those at even places are plain. `plain` joins them.
 */
export type Rich = readonly string[];

export const plain = (rich: Rich): string => rich.join('');

export * from './format';
