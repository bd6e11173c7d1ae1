import { useState } from 'preact/hooks';
import type { Catalogue } from '../../lib/i18n';
import { findOffices, type ListedOffice, sourcesOf } from '../../lib/offices';
import type { Source } from '../../lib/source';

/** What was found at an address that was tried, or why nothing could be read. */
export type Tried =
  | { sources: Source[]; kind: string; count: number; newest: string | null }
  | { reason: string };

export interface AddSourceProps {
  words: Catalogue['options'];
  sources: readonly Source[];
  /** Asks for the host's permission (straight from the click) and reads the first page. Saves nothing. */
  tryOffice: (sources: Source[]) => Promise<Tried>;
  tryAddress: (url: string) => Promise<Tried>;
  onKeep: (sources: Source[]) => void;
  onDone: () => void;
}

const MOST_SHOWN = 6;

/** Finds another office by its place, or takes any address; either is tried before it is kept. */
export function AddSource(props: AddSourceProps) {
  const { words } = props;
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const address = addressIn(query);
  const offices = query.trim() && !address ? findOffices(query) : [];

  async function attempt(work: Promise<Tried>): Promise<void> {
    setBusy(true);
    // Whatever fails, the panel goes on: a browser may refuse to ask for an address at all.
    setTried(await work.catch(() => ({ reason: words.denied })));
    setBusy(false);
  }

  function tryOffice(office: ListedOffice): void {
    void attempt(props.tryOffice(sourcesOf(office)));
  }

  function keep(sources: Source[]): void {
    props.onKeep(sources);
    props.onDone();
  }

  const known = (sources: readonly Source[]) =>
    sources.every(({ url }) => props.sources.some((source) => source.url === url));

  return (
    <fieldset class="adding">
      <legend>{words.add}</legend>
      <p class="hint" id="add-hint">
        {words.addText}
      </p>
      <form
        class="rowf"
        onSubmit={(event) => {
          event.preventDefault();
          const first = offices[0];
          if (busy) return;
          if (address) void attempt(props.tryAddress(address));
          else if (first) tryOffice(first);
        }}
      >
        <input
          class="t wide"
          type="search"
          aria-label={words.addField}
          aria-describedby="add-hint"
          placeholder={words.addField}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setTried(null);
          }}
        />
        {address && (
          <button type="submit" class="button large" disabled={busy}>
            {busy ? words.trying : words.try}
          </button>
        )}
        <button type="button" class="button large" onClick={props.onDone}>
          {words.cancel}
        </button>
      </form>
      {!address && query.trim() && !tried && (
        <ul class="srcs">
          {offices.slice(0, MOST_SHOWN).map((office) => (
            <li key={office.id}>
              <div>
                <b>{office.name}</b>
                <small>
                  {office.province} · {office.host}
                </small>
              </div>
              {known(sourcesOf(office)) ? (
                <small>{words.already}</small>
              ) : (
                <button
                  type="button"
                  class="button"
                  disabled={busy}
                  aria-label={words.tryOffice(office.name)}
                  onClick={() => tryOffice(office)}
                >
                  {busy ? words.trying : words.try}
                </button>
              )}
            </li>
          ))}
          {!offices.length && <li>{words.noOffice}</li>}
        </ul>
      )}
      <div role="status">
        {tried && 'reason' in tried && <p class="wrong">{words.notFound(tried.reason)}</p>}
        {tried && 'sources' in tried && (
          <div class="found">
            <p>
              <b>{words.found(tried.kind, tried.count)}</b>
              {tried.newest && <small>{words.foundNewest(tried.newest)}</small>}
            </p>
            {known(tried.sources) ? (
              <p>{words.already}</p>
            ) : (
              <button type="button" class="button large primary" onClick={() => keep(tried.sources)}>
                {words.keep}
              </button>
            )}
          </div>
        )}
      </div>
    </fieldset>
  );
}

/** The address that a query is, or null where it is a name. */
function addressIn(query: string): string | null {
  const text = query.trim();
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? text : null;
  const guessed = `https://${text}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) && URL.canParse(guessed) ? guessed : null;
}
