import type { World } from './world.js';

export interface BrowserAnswer {
  status: number;
  body: Record<string, unknown>;
  location?: string;
  headers: Record<string, unknown>;
}

/** Keeps cookies, follows nothing by itself, and says where its page is from, as a browser does. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly world: World,
    /** Each browser sits at an address of its own, so that the limits of one don't touch the next. */
    readonly address = `203.0.113.${(Browser.count += 1)}`,
  ) {}

  private static count = 0;

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(method: 'GET' | 'POST', url: string, body?: object, headers: Record<string, string> = {}) {
    const response = await this.world.app.inject({
      method,
      url: url.replace(this.world.url, ''),
      remoteAddress: this.address,
      headers: {
        'accept-language': 'nl',
        origin: this.world.url,
        ...(this.cookies.size && { cookie: this.cookie }),
        ...headers,
      },
      ...(body && { payload: body }),
    });
    for (const { name, value, maxAge } of response.cookies)
      if (maxAge === 0 || value === '') this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    const location = response.headers.location;
    const answer: BrowserAnswer = {
      status: response.statusCode,
      body: parsed(response.body),
      headers: response.headers,
      ...(typeof location === 'string' && { location }),
    };
    return answer;
  }

  /** One of the sign-in endpoints. */
  post(path: string, body: object = {}, headers?: Record<string, string>): Promise<BrowserAnswer> {
    return this.send('POST', `/api/auth${path}`, body, headers);
  }

  open(url: string): Promise<BrowserAnswer> {
    return this.send('GET', url);
  }

  /** The mail address of who is signed in here, or null. */
  async viewer(): Promise<string | null> {
    const { body } = await this.send('POST', '/graphql', { query: '{ viewer { email } }' });
    return (body.data as { viewer: { email: string } | null }).viewer?.email ?? null;
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export interface Mailed {
  kind: string;
  subject: string;
  text: string;
}

/** What was written to an address, oldest first. */
export const mailsTo = (world: World, address: string): Promise<Mailed[]> =>
  world.db.query<Mailed>('SELECT kind, subject, text FROM mails WHERE "to" = $1 ORDER BY id', [address]);

/** The link of the newest mail of this kind to an address. */
export async function mailedLink(world: World, address: string, kind: string): Promise<string> {
  const mail = (await mailsTo(world, address)).filter((sent) => sent.kind === kind).at(-1);
  const link = mail?.text.match(/https?:\/\/\S+\/api\/auth\/\S+/)?.[0];
  if (!link) throw new Error(`No ${kind} was mailed to ${address}`);
  return link;
}
