import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';

/** A component whose code comes when it is first needed; until then it draws nothing. */
export type Lazy<Props> = FunctionComponent<Props> & {
  /** Fetches the code beforehand, so that it is drawn at once. */
  ready(): Promise<void>;
};

/** Keeps what is not needed at first out of what a page loads at first. */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Lazy<Props> {
  let Loaded: FunctionComponent<Props> | undefined;
  const ready = async () => {
    Loaded ??= await load();
  };
  const Waiting = (props: Props) => {
    const [, redraw] = useState({});
    if (Loaded) return <Loaded {...props} />;
    void ready().then(() => redraw({}));
    return null;
  };
  return Object.assign(Waiting, { ready });
}
