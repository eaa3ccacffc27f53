import * as z from 'zod';
import type { Bidi } from './bidi';

const Evaluated = z.union([
  z.object({ type: z.literal('success'), result: z.object({ type: z.string(), value: z.unknown().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const Located = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });

/** One tab of a browser. */
export class Page {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  static async open(bidi: Bidi): Promise<Page> {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' }, z.object({ context: z.string() }));
    return new Page(bidi, context);
  }

  /** Opens an address and waits until it is loaded. */
  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' }, z.unknown());
  }

  /**
   * What an expression gives in the page: a string, a number or a truth value.
   * @throws Error with the page's words when the expression fails there.
   */
  async read(expression: string): Promise<unknown> {
    const params = { expression, target: { context: this.context }, awaitPromise: true };
    const answer = await this.bidi.send('script.evaluate', params, Evaluated);
    if (answer.type === 'exception') throw new Error(`${expression}: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  }

  /**
   * Clicks the first element that a selector finds, as a mouse does, in the middle of what is in the window.
   * @throws Error when there is none.
   */
  async click(selector: string): Promise<void> {
    const { nodes } = await this.bidi.send('browsingContext.locateNodes', { context: this.context, locator: { type: 'css', value: selector } }, Located);
    const element = nodes[0];
    if (!element) throw new Error(`The page has no ${selector}.`);
    await this.read(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
    await this.act({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Types into what has the focus; a key without a sign is one of WebDriver's, such as `\uE007` for Enter. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.act({ type: 'key', id: 'keys', actions });
  }

  private async act(source: Readonly<Record<string, unknown>>): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] }, z.unknown());
  }
}
