import { isRead } from '../lib/poll/result';
import type { OfficeStatus, Status } from './status';

/** What a server counted since it was started, and what it knows of the data. */
export interface Metrics {
  version: string;
  /** Answers given, by HTTP status. */
  requests: Record<number, number>;
  /** Bytes of the bodies sent. */
  bytes: number;
  /** Rounds by how they ended. */
  rounds: { read: number; failed: number };
  status: Status | null;
  nextAt: Date | null;
  now: Date;
  /** Of a mirror of many. */
  offices?: readonly OfficeStatus[] | undefined;
}

const seconds = (instant: string | Date) => new Date(instant).getTime() / 1000;
const label = (text: string) => text.replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`));

/** As Prometheus reads it (text exposition format 0.0.4). Instants are seconds since 1970. */
export function metricsText(metrics: Metrics): string {
  const { version, requests, bytes, rounds, status, nextAt, now, offices = [] } = metrics;
  const lines: string[] = [];
  const tell = (name: string, type: 'counter' | 'gauge', help: string, samples: [string, number][]) => {
    if (samples.length === 0) return;
    lines.push(`# HELP pantau_coklit_${name} ${help}`, `# TYPE pantau_coklit_${name} ${type}`);
    for (const [labels, value] of samples) lines.push(`pantau_coklit_${name}${labels} ${value}`);
  };
  const last = status?.last_success_at;
  const sources = status?.sources ?? [];
  tell('build_info', 'gauge', 'The version that runs.', [[`{version="${label(version)}"}`, 1]]);
  tell(
    'http_requests_total',
    'counter',
    'Answers given, by status.',
    Object.entries(requests).map(([code, count]) => [`{code="${code}"}`, count]),
  );
  tell('http_response_bytes_total', 'counter', 'Bytes of bodies sent.', [['', bytes]]);
  tell('rounds_total', 'counter', 'Rounds of reading, by how they ended.', [
    ['{result="read"}', rounds.read],
    ['{result="failed"}', rounds.failed],
  ]);
  tell(
    'last_success_timestamp_seconds',
    'gauge',
    'When a source was last read.',
    last ? [['', seconds(last)]] : [],
  );
  tell(
    'data_age_seconds',
    'gauge',
    'How long ago that was.',
    last ? [['', seconds(now) - seconds(last)]] : [],
  );
  tell(
    'next_round_timestamp_seconds',
    'gauge',
    'When the next round is due.',
    nextAt ? [['', seconds(nextAt)]] : [],
  );
  tell(
    'source_up',
    'gauge',
    'Whether a source could be read at the last attempt.',
    sources.map(({ key, reason }) => [`{source="${label(key)}"}`, reason === undefined ? 1 : 0]),
  );
  tell(
    'source_last_success_timestamp_seconds',
    'gauge',
    'When a source was last read.',
    sources.flatMap(({ key, last_success_at: at }): [string, number][] =>
      at === null ? [] : [[`{source="${label(key)}"}`, seconds(at)]],
    ),
  );
  tell(
    'staff_problems',
    'gauge',
    'What is wrong in calendar.json and hide.json.',
    status ? [['', status.problems?.length ?? 0]] : [],
  );
  const channels = status?.channels ?? [];
  tell(
    'channel_up',
    'gauge',
    'Whether the last message to a channel arrived.',
    channels.map(({ key, failures }) => [`{channel="${label(key)}"}`, failures === 0 ? 1 : 0]),
  );
  tell(
    'channel_failures',
    'gauge',
    'Messages to a channel that failed, in a row.',
    channels.map(({ key, failures }) => [`{channel="${label(key)}"}`, failures]),
  );
  tell(
    'office_up',
    'gauge',
    'Whether all sources of an office could be read at the last attempt.',
    offices.map(({ id, state }) => [`{office="${label(id)}"}`, isRead(state) ? 1 : 0]),
  );
  tell(
    'office_last_success_timestamp_seconds',
    'gauge',
    'When an office was last read.',
    offices.flatMap(({ id, last_success_at: at }): [string, number][] =>
      at === null ? [] : [[`{office="${label(id)}"}`, seconds(at)]],
    ),
  );
  return `${lines.join('\n')}\n`;
}
