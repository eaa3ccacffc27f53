import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of an answer's body from another: a strong entity tag, and when it was written. */
export type Validators = { readonly etag: string; readonly modified: Date };

/** Dates in headers have no milliseconds. */
const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/** Whether a client already has this version, so that 304 is all it needs. */
export function isFresh({ 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return since !== undefined && seconds(modified) <= Date.parse(since) / 1000;
}

/** Whether the part that a client asks for fits what it has: without `If-Range` it takes any version. */
export function fitsRange({ 'if-range': condition }: IncomingHttpHeaders, { etag, modified }: Validators): boolean {
  if (typeof condition !== 'string') return true;
  return condition.startsWith('"') ? condition === etag : Date.parse(condition) / 1000 === seconds(modified);
}
