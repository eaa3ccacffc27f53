import type { Site } from '../domain/site';

/** What a reader reports. */
export type ReportAbout = { readonly about: string; readonly path: string; readonly version: string };

/** The address of a prepared e-mail or issue that names page and version; undefined while nobody can be reached. */
export function reportHref({ contact, url }: Site, { about, path, version }: ReportAbout): string | undefined {
  if (contact === null) return undefined;
  const title = encodeURIComponent(`Mistake on: ${about}`);
  const body = encodeURIComponent(`Page: ${url}${path}\nVersion: ${version}\n\nWhat is wrong, and how do you know?\n`);
  return contact.kind === 'mail' ? `mailto:${contact.address}?subject=${title}&body=${body}` : `${contact.url}?title=${title}&body=${body}`;
}
