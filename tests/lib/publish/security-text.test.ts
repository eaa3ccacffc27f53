import { expect, test } from 'vitest';
import type { Site } from '@/lib/domain/site';
import { securityText } from '@/lib/publish/security-text';
import { aLibrary } from '../../support/library';

const site = (different: Partial<Site>): Site => ({ ...aLibrary().site, ...different });
const mail = { kind: 'mail', address: 'help@small.example' } as const;

test('while nobody can be reached there is no security.txt, because one without a contact is not valid', () => {
  expect(securityText(site({ contact: null }), '2026-11-22')).toBeUndefined();
});

test('security.txt names the contact, an end within a year, and its own address', () => {
  expect(securityText(site({ contact: mail }), '2026-11-22')).toBe(
    'Contact: mailto:help@small.example\nExpires: 2027-11-17T00:00:00Z\nPreferred-Languages: en\nCanonical: https://small.example/.well-known/security.txt\n',
  );
});

test('a form for issues is a contact when it is encrypted', () => {
  expect(securityText(site({ contact: { kind: 'issues', url: 'https://code.example/new' } }), '2026-11-22')).toContain('Contact: https://code.example/new\n');
  expect(() => securityText(site({ contact: { kind: 'issues', url: 'http://code.example/new' } }), '2026-11-22')).toThrow(
    'content/site.ts: the contact is http://code.example/new; security.txt may name only an address that begins with https://',
  );
});

test('a site in a folder has no security.txt, because it holds only at the root of a host', () => {
  expect(securityText(site({ contact: mail, url: 'https://host.example/folder' }), '2026-11-22')).toBeUndefined();
});
