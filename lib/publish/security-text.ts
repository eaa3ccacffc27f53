import { daysAfter } from '../domain/days';
import { basePath, type Site } from '../domain/site';

/** Days after the build on which the file ends; RFC 9116 asks for less than a year. */
const daysValid = 360;

function contactAddress(contact: NonNullable<Site['contact']>): string {
  if (contact.kind === 'mail') return `mailto:${contact.address}`;
  if (contact.url.startsWith('https://')) return contact.url;
  throw new Error(`content/site.ts: the contact is ${contact.url}; security.txt may name only an address that begins with https:// (RFC 9116). Give such an address, or a mail address.`);
}

/**
 * Whom to tell of a weakness of the site, as `/.well-known/security.txt` (RFC 9116). Undefined
 * while nobody can be reached, because a file without a contact is not valid, and for a site in a
 * folder, because the file holds only at the root of a host.
 * @param today The day of the build.
 * @throws Error when the contact is an address that is not encrypted.
 */
export function securityText(site: Site, today: string): string | undefined {
  if (!site.contact || basePath(site) !== '') return undefined;
  return [
    `Contact: ${contactAddress(site.contact)}`,
    `Expires: ${daysAfter(today, daysValid)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${site.url}/.well-known/security.txt`,
    '',
  ].join('\n');
}
