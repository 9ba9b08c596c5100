import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

export interface FeedServer {
  url: string;
  /** What it was asked, first first. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** Says how it answers from now on, whatever is asked; a text is a calendar with a version. */
  answers(answer: Answer | string): void;
  close(): Promise<void>;
}

/** A calendar server outside ours, as anybody's. */
export async function startFeedServer(): Promise<FeedServer> {
  const asked: FeedServer['asked'] = [];
  let answer: Answer = (response) => void response.writeHead(404).end();
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ path: url, headers });
    answer(response, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    answers: (given) => {
      answer = typeof given === 'string' ? calendarAnswer(given) : given;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const calendarAnswer =
  (text: string): Answer =>
  (response, headers) => {
    const etag = `"${text.length}-${[...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7)}"`;
    if (headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', etag }).end(text);
  };

/** A calendar file around the lines of some events. */
export const calendarOf = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Elsewhere//NL',
    ...events.flatMap((lines, index) => [
      'BEGIN:VEVENT',
      ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:event-${index}@elsewhere.example`]),
      'DTSTAMP:20261101T000000Z',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
