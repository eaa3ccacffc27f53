import type { Redirect } from '../domain/redirect';

/** An old address and the one to go to, from the root of the host; with the slash at the end and without. */
export type Moved = Pick<Redirect, 'from' | 'to'>;

const line = /^(\/\S+) (\/\S*) 301$/;

/**
 * Old addresses as they are asked for: each with its slash at the end, and without it, so that both take one step.
 * @param base The folder that the site stands in; `''` at the root of its host.
 */
export function movedPaths(redirects: readonly Moved[], base = ''): readonly Moved[] {
  return redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((path) => ({ from: base + path, to: base + to })));
}

/** Old addresses as a `_redirects` file, which Netlify, Cloudflare Pages and others read. */
export function redirectsFile(moved: readonly Moved[]): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads what `redirectsFile` writes. */
export function readRedirectsFile(text: string): readonly Moved[] {
  return text.split('\n').flatMap((each) => {
    const [, from, to] = line.exec(each) ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
