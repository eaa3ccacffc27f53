import type { Page } from './page';

type Parts = { readonly address?: string; readonly lang?: string; readonly title?: string; readonly head?: string; readonly body?: string };

/** A small page that is sound, but for what a test puts into it. */
export function aPage({ address = '/a/', lang = 'lang="en"', title = `Title of ${address}`, head = '', body = '' }: Parts = {}): Page {
  const html = `<!DOCTYPE html><html ${lang}><head><meta charset="utf-8"/><title>${title}</title>${head}</head><body><main id="content"><h1>Words</h1>${body}</main></body></html>`;
  return { address, html };
}
