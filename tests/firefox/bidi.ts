import * as z from 'zod';

const Message = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);
/** What a page writes into the log of the browser, or the browser of a page. */
const LogEntry = z.object({ type: z.string(), level: z.string(), text: z.string().nullable() });

/** Firefox tells as an error of a script also of requests that end because their page is left. */
const isScriptError = ({ type, level, text }: z.infer<typeof LogEntry>) => type === 'javascript' && level === 'error' && !text?.startsWith('Failed to load ');

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** A connection to a browser in the W3C's WebDriver BiDi: commands over a socket, each with its answer. */
export class Bidi {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  /** What went wrong in the scripts of pages so far. */
  readonly scriptErrors: string[] = [];

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => this.receive(Message.parse(JSON.parse(String(data)))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser ended before it answered.'));
    });
  }

  /**
   * @param address where the browser listens, such as `ws://127.0.0.1:9222`.
   * @throws Error when nothing listens there.
   */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`No browser answers at ${address}.`)));
    });
    return new Bidi(socket);
  }

  /**
   * Sends a command and gives its result.
   * @throws Error with the command's name and the browser's words when the browser refuses it.
   */
  async send<Result>(method: string, params: Readonly<Record<string, unknown>>, result: z.ZodType<Result>): Promise<Result> {
    const id = (this.count += 1);
    const answer = new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject: ({ message }) => reject(new Error(`${method}: ${message}`)) });
    });
    this.socket.send(JSON.stringify({ id, method, params }));
    return result.parse(await answer);
  }

  private receive(message: z.infer<typeof Message>): void {
    if (message.type === 'event') {
      const entry = message.method === 'log.entryAdded' ? LogEntry.parse(message.params) : undefined;
      if (entry && isScriptError(entry)) this.scriptErrors.push(entry.text ?? 'an error without words');
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
