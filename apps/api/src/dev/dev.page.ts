import { escapeHtml } from '../platform/html.js';
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

export const DEV_STYLE = `
  :root { color-scheme: light dark; --paper: #fbf8f3; --ink: #22201c; --line: #ddd5c7; --forest: #1f5d50; --berry: #a63446 }
  @media (prefers-color-scheme: dark) { :root { --paper: #1b1916; --ink: #f3eee5; --line: #403a32; --forest: #8fcdbd; --berry: #f0929f } }
  body { font: 16px/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); margin: 2rem auto; max-width: 64rem; padding: 0 1rem }
  h1, h2 { font-family: Georgia, serif } h2 { margin-top: 2.5rem }
  a { color: var(--forest) } table { border-collapse: collapse; width: 100%; font-size: .9rem } .scroll { overflow-x: auto }
  th, td { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
  form { display: inline-block; margin: 0 .5rem .5rem 0 }
  button, input { font: inherit; padding: .45rem .8rem; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit }
  button { border-color: var(--forest); cursor: pointer } .bad { color: var(--berry); white-space: pre-wrap } code { font-size: .85em }
  :focus-visible { outline: 3px solid var(--forest); outline-offset: 2px }`;

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

const table = (heads: string[], rows: string[]): string =>
  `<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

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
<title>Achter de schermen · Nutshell</title><link rel="stylesheet" href="/dev/dev.css"></head><body>
<h1>Achter de schermen</h1>
<p><a href="/">Naar de site</a> · <a href="/dev/mail">Mail</a> · <a href="/graphql">GraphQL</a> · <a href="/readyz">Gereed?</a> · <a href="/metrics">Metingen</a></p>
<h2>Klok</h2>
<p><strong>${time(now)}</strong>${displaced ? ' (verzet)' : ''}</p>
${move('3600', '1 uur vooruit')}${move('86400', '1 dag vooruit')}${move('604800', '1 week vooruit')}
<form method="post" action="/dev/clock"><label>Naar <input type="datetime-local" name="to" required></label> <button>Zet de klok</button></form>
<form method="post" action="/dev/clock"><input type="hidden" name="by" value="reset"><button>Terug naar nu</button></form>
<h2>Werk</h2>
<p>Wachtrij op ${escapeHtml(queue)}: ${escapeHtml(
  Object.entries(jobs)
    .map(([state, count]) => `${count} ${state}`)
    .join(', '),
)}.
 Te doen: ${waiting.outbox} gebeurtenissen, ${waiting.deliveries} reacties, ${waiting.timers} timers. Opgegeven: ${waiting.failed}.</p>
${waiting.failed ? '<form method="post" action="/dev/retry"><button>Probeer wat opgegeven is opnieuw</button></form>' : ''}
<h2>Eerstvolgende timers</h2>
${table(['Wanneer', 'Soort', 'Waarvoor', 'Pogingen', 'Fout'], timers.map(timerRow))}
<h2>Laatste gebeurtenissen</h2>
${table(['Wanneer', 'Wat', 'Gegevens', 'Gedaan', 'Fout'], events.map(eventRow))}
</body></html>`;
