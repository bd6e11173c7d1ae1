import { Link } from '../../components/Link';
import { Logo } from '../../components/Logo';
import { SizedText } from '../../components/RichText';
import type { State } from '../state';
import { dayText } from '../words';

/** The one-line form, for the top of a page. */
export function Strip({ words, site, trouble, old, dataFrom, offset, message }: State) {
  const { what, when } = message.line;
  const data = (trouble || old) && words.widget.stripData(dayText(dataFrom, offset, words));
  return (
    <div class="frame" part="frame">
      <Logo size={16} />
      <p>
        <b translate={false} key={what}>
          {what}
        </b>
        {when.whole && (
          <span class="when" key={when.whole}>
            , <SizedText words={when} />
          </span>
        )}
        {data && (
          <span class="data" key={data}>
            ; {data}
          </span>
        )}
      </p>
      <Link class="unbroken" href={site}>
        {words.shared.news}
      </Link>
    </div>
  );
}
