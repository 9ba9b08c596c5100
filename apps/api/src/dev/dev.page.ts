import { escapeHtml } from '../platform/html.js';
import { paperStyle } from '../platform/paper.js';
import type { EventRow, TimerRow, Waiting } from './dev.queries.js';

export interface DevFacts {
  now: Date;
  displaced: boolean;
  queue: string;
  jobs: Record<string, number>;
  waiting: Waiting;
  timers: TimerRow[];
  events: EventRow[];
}

export const devStyle = (): string => `${paperStyle()}
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.125rem; }
h1 { margin: 1rem 0 0; font-size: 2rem; } h2 { margin: 2.25rem 0 0.5rem; font-size: 1.375rem; }
.now { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.acts { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem; }
button, input { min-height: 2.5rem; padding: 0.4rem 0.8rem; border: 1px solid var(--border); border-radius: var(--radius); background: var(--card); color: inherit; font: inherit; }
button { font-weight: 600; cursor: pointer; } button:hover { border-color: currentcolor; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: 500; } td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
code { font-size: 0.85em; } .bad { color: var(--berry); white-space: pre-wrap; }`;

const time = (at: Date): string =>
  new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(at);

const move = (by: string, text: string): string =>
  `<form method="post" action="/dev/clock"><input type="hidden" name="by" value="${by}"><button>${text}</button></form>`;

const timerRow = ({ kind, subject, dueAt, attempts, error }: TimerRow): string =>
  `<tr><td>${time(dueAt)}</td><td>${escapeHtml(kind)}</td><td><code>${escapeHtml(subject)}</code></td>
   <td>${attempts || ''}</td><td class="bad">${escapeHtml(firstLine(error))}</td></tr>`;

const eventRow = ({ name, payload, occurredAt, handled, reactions, errors }: EventRow): string =>
  `<tr><td>${time(occurredAt)}</td><td>${escapeHtml(name)}</td><td><code>${escapeHtml(JSON.stringify(payload))}</code></td>
   <td>${handled} / ${reactions}</td><td class="bad">${escapeHtml((errors ?? []).map(firstLine).join('\n'))}</td></tr>`;

const firstLine = (text: string | null): string => text?.split('\n')[0] ?? '';

const table = (id: string, heads: string[], rows: string[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table aria-labelledby="${id}"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

export const devPage = ({
  now,
  displaced,
  queue,
  jobs,
  waiting,
  timers,
  events,
}: DevFacts): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Achter de schermen · Nutshell</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/dev/dev.css"></head><body>
<main>
<nav aria-label="Bladzijden"><ul><li><a href="/">Naar de site</a></li><li><a href="/dev/mail">Mail</a></li><li><a href="/graphql">GraphQL</a></li><li><a href="/readyz">Gereed?</a></li><li><a href="/metrics">Metingen</a></li></ul></nav>
<h1>Achter de schermen</h1>
<h2>Klok</h2>
<p class="now">${time(now)}${displaced ? ' (verzet)' : ''}</p>
<div class="acts">
${move('3600', '1 uur vooruit')}${move('86400', '1 dag vooruit')}${move('604800', '1 week vooruit')}
<form method="post" action="/dev/clock"><label>Naar <input type="datetime-local" name="to" required></label> <button>Zet de klok</button></form>
${displaced ? '<form method="post" action="/dev/clock"><input type="hidden" name="by" value="reset"><button>Terug naar nu</button></form>' : ''}
</div>
<h2>Werk</h2>
<p>Wachtrij op ${escapeHtml(queue)}: ${escapeHtml(
  Object.entries(jobs)
    .map(([state, count]) => `${count} ${state}`)
    .join(', '),
)}.
 Te doen: ${waiting.outbox} gebeurtenissen, ${waiting.deliveries} reacties, ${waiting.timers} timers. Opgegeven: ${waiting.failed}.</p>
${waiting.failed ? '<form method="post" action="/dev/retry"><button>Probeer wat opgegeven is opnieuw</button></form>' : ''}
<h2 id="timers">Eerstvolgende timers</h2>
${table('timers', ['Wanneer', 'Soort', 'Waarvoor', 'Pogingen', 'Fout'], timers.map(timerRow))}
<h2 id="events">Laatste gebeurtenissen</h2>
${table('events', ['Wanneer', 'Wat', 'Gegevens', 'Gedaan', 'Fout'], events.map(eventRow))}
</main></body></html>`;
