import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import type { Catalogue } from '../../lib/i18n';
import { isSameSource } from '../../lib/merge/identity';
import { findOffices, type ListedOffice, sourcesOf } from '../../lib/offices';
import { MOST_SOURCES } from '../../lib/settings';
import type { Source } from '../../lib/source';
import { typedAddress } from '../../lib/typed-address';

/** What was found at an address that was tried, the likeliest first, or why nothing could be read. */
export type Tried = { finds: Find[] } | { reason: string };

export interface Find {
  /** What is followed once it is kept. */
  sources: Source[];
  title: string;
  kind: string;
  count: number;
  newest: string | null;
  /** By which way it is read; '' where the kind says it. */
  way: string;
}

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
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The attempt whose outcome is awaited: a browser's question may stay open for ever, so that others overtake it. */
  const latest = useRef(0);
  const typed = typedAddress(query);
  const offices = /[\p{L}\p{N}]/u.test(query) && typed.is === 'words' ? findOffices(query) : [];
  useLayoutEffect(() => field.current?.focus(), []);

  async function attempt(work: Promise<Tried>): Promise<void> {
    const mine = ++latest.current;
    setBusy(true);
    const outcome = await work.catch(() => ({ reason: words.tryFailed }));
    if (mine !== latest.current) return;
    setTried(outcome);
    setBusy(false);
  }

  function write(text: string): void {
    latest.current++;
    setQuery(text);
    setBusy(false);
    setTried(null);
  }

  const followed = (url: string) => props.sources.find((source) => isSameSource(source.url, url));
  const known = (sources: readonly Source[]) => sources.every(({ url }) => followed(url));
  const already = typed.is === 'address' ? followed(typed.url) : undefined;

  function submit(event: Event): void {
    event.preventDefault();
    const [first] = offices;
    if (busy || already) return;
    if (typed.is === 'wrong') setTried({ reason: words.wrongAddress[typed.fault] });
    else if (typed.is === 'address') void attempt(props.tryAddress(query.trim()));
    else if (first && offices.length > 1) list.current?.querySelector('button')?.focus();
    else if (first && !known(sourcesOf(first))) tryOffice(first);
  }

  function tryOffice(office: ListedOffice): void {
    void attempt(props.tryOffice(sourcesOf(office)));
  }

  function keep(sources: Source[]): void {
    props.onKeep(sources.filter(({ url }) => !followed(url)));
    props.onDone();
  }

  return (
    <fieldset class="adding">
      <legend>{words.add}</legend>
      <p class="hint" id="add-hint">
        {words.addText}
      </p>
      <form class="rowf" onSubmit={submit}>
        <input
          class="t wide"
          type="search"
          ref={field}
          aria-label={words.addField}
          aria-describedby="add-hint"
          placeholder={words.addField}
          value={query.replace(/\s*\n\s*/g, ' ')}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
            // The field would join the lines, and with them the address and what is said below it.
            if (!pasted.includes('\n')) return;
            event.preventDefault();
            write(pasted);
          }}
        />
        {typed.is !== 'words' && !already && (
          <Button type="submit" look="large" label={busy ? words.trying : words.try} disabled={busy} />
        )}
        <Button look="large" label={words.cancel} onClick={props.onDone} />
      </form>
      {offices.length > 0 && !tried && (
        <ul class="srcs" ref={list}>
          {offices.slice(0, MOST_SHOWN).map((office) => (
            <li key={office.id}>
              <div>
                <b>{office.name}</b>
                <small>
                  {office.province} · {office.host}
                </small>
              </div>
              {known(sourcesOf(office)) ? (
                <small>{words.followed}</small>
              ) : (
                <Button
                  label={busy ? words.trying : words.try}
                  disabled={busy}
                  aria-label={words.tryOffice(office.name)}
                  onClick={() => tryOffice(office)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {typed.is === 'words' && query.trim() && !tried && (
          <p class={offices.length ? 'unseen' : ''}>{words.officesFound(offices.length)}</p>
        )}
        {already && <p>{words.already(already.name, already.office.name)}</p>}
        {typed.is === 'address' && !already && (busy || tried) && /^http:/.test(typed.url) && (
          <p class="hint">{words.asHttps}</p>
        )}
        {busy && <p class="hint">{words.tryingText}</p>}
        {tried && 'reason' in tried && <p class="wrong">{words.notFound(tried.reason)}</p>}
        {tried &&
          'finds' in tried &&
          tried.finds.map((find, index) => (
            <div class="found" key={find.sources[0]?.url}>
              <p id={`find-${index}`}>
                <b lang="id">{find.title}</b>
                <small>{words.found(find.kind, find.count)}</small>
                {find.newest && (
                  <small>
                    {words.foundNewest} <span lang="id">{`“${find.newest}”`}</span>
                  </small>
                )}
                {find.way && <small>{find.way}</small>}
              </p>
              {known(find.sources) ? (
                <p>{words.followed}</p>
              ) : props.sources.length + find.sources.length > MOST_SOURCES ? (
                <p>{words.tooMany(MOST_SOURCES)}</p>
              ) : (
                <Button
                  look="large primary"
                  label={words.keep}
                  aria-describedby={`find-${index}`}
                  onClick={() => keep(find.sources)}
                />
              )}
            </div>
          ))}
      </div>
    </fieldset>
  );
}
