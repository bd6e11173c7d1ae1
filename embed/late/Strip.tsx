import { Link } from '../../components/Link';
import { Logo } from '../../components/Logo';
import { SizedText } from '../../components/RichText';
import type { State } from '../state';
import type { Opened } from '../Widget';
import { dayText } from '../words';
import { Aloud } from './Aloud';

/** The one-line form, for the top of a page. */
export function Strip(props: State & { opened: Opened }) {
  const { words, site, trouble, old, dataFrom, offset, message } = props;
  const { what, when, doubt } = message.line;
  const data = (trouble || old) && words.widget.stripData(dayText(dataFrom, offset, words));
  return (
    <div class="frame" part="frame">
      <Logo size={16} />
      <p>
        <Link href={site}>
          <b translate={false} key={what}>
            {what}
          </b>
        </Link>
        {when.whole && (
          <span class="when" key={when.whole}>
            , <SizedText words={when} />
          </span>
        )}
        {doubt && (
          <span class="data" key={doubt}>
            ; {doubt}
          </span>
        )}
        {data && (
          <span class="data" key={data}>
            ; {data}
          </span>
        )}
      </p>
      <Link class="unbroken" href={site}>
        <span key={words.lang}>{words.shared.news}</span>
      </Link>
      <Aloud {...props} />
    </div>
  );
}
