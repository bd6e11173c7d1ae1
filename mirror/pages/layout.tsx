import { Mark } from '../../components/Mark';
import type { Words } from '../words';

/** The bar on top of every page. */
export function Bar(props: {
  words: Words;
  at: 'home' | 'pasang' | 'poster' | 'none';
  root: string;
  sample: boolean;
}) {
  const { words, at, root } = props;
  const current = (page: typeof at) => (at === page ? ('page' as const) : undefined);
  return (
    <header class={at === 'pasang' ? 'bar1 in1 conf' : 'bar1 in1'}>
      <a class="brand" href={root} aria-current={current('home')}>
        <Mark size={24} />
        {words.shared.name}
      </a>
      {props.sample && <strong class="sample">{words.site.sample}</strong>}
      <nav>
        <a href={`${root}pasang/`} aria-current={current('pasang')}>
          {words.site.install}
        </a>
        <a class="wide" href={`${root}poster/`} aria-current={current('poster')}>
          {words.site.poster}
        </a>
      </nav>
    </header>
  );
}
