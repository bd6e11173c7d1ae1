import type { ComponentChildren } from 'preact';
import { Link } from '../../components/Link';
import { Logo } from '../../components/Logo';
import { LANGUAGES } from '../../lib/i18n';
import { LANGUAGE_NAMES } from '../../lib/i18n/languages';
import type { Words } from '../../lib/i18n/site-words';
import { HOMEPAGE } from '../../lib/project';

/** The bar on top of every page. */
export function Bar(props: {
  words: Words;
  at: 'home' | 'pasang' | 'none';
  root: string;
  sample: boolean;
  /** By its short name; '' on a page of no office, which has nothing to paste and no poster. */
  office: string;
}) {
  const { words, at, root } = props;
  const current = (page: typeof at) => (at === page ? ('page' as const) : undefined);
  return (
    <header class="bar width">
      <a class="brand" href={root} aria-current={current('home')}>
        <Logo size={24} />
        <span>
          {words.shared.name}
          {props.office !== '' && <small>{props.office}</small>}
        </span>
      </a>
      {props.sample && <strong class="sample">{words.site.sample}</strong>}
      {props.office !== '' && (
        <nav>
          <a href={`${root}pasang/`} aria-current={current('pasang')}>
            {words.site.install}
          </a>
          <a class="wide" href={`${root}poster/`}>
            {words.site.poster}
          </a>
        </nav>
      )}
    </header>
  );
}

/** What the foot of a page leads to: files of its own, then the project and the page in each other language. */
export function FootLinks({ words, children }: { words: Words; children: ComponentChildren }) {
  const { site, lang } = words;
  return (
    <p class="links">
      {children}
      <Link href={HOMEPAGE}>{site.sourceCode}</Link>
      {LANGUAGES.filter((other) => other !== lang).map((other) => (
        <a key={other} href={other === LANGUAGES[0] ? './' : `./?lang=${other}`} hreflang={other}>
          {LANGUAGE_NAMES[other]}
        </a>
      ))}
    </p>
  );
}
