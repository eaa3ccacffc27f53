import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportHref } from '@/lib/publish/report';
import type { Site } from '@/lib/domain/site';
import { runs } from '../../support/runs';

const site: Site = { name: 'A site', description: 'About it.', url: 'https://site.example', contact: null, reviewer: null, operator: null };
const mail: Site = { ...site, contact: { kind: 'mail', address: 'us@site.example' } };
const issues: Site = { ...site, contact: { kind: 'issues', url: 'https://tracker.example/new' } };
const report = { about: 'Does it help? & how', path: '/claims/a-claim/', version: 'version 2, 2026-11-22' };

test('nobody to write to gives no address', () => {
  expect(reportHref(site, report)).toBeUndefined();
});

test('an e-mail goes to the contact and names the page with its id and its version', () => {
  const url = new URL(reportHref(mail, report) ?? '');
  expect(url.protocol + url.pathname).toBe('mailto:us@site.example');
  expect(url.searchParams.get('subject')).toBe('Mistake on: Does it help? & how');
  expect(url.searchParams.get('body')).toContain('https://site.example/claims/a-claim/\nVersion: version 2, 2026-11-22');
});

test('an issue is opened at the tracker with the same words', () => {
  const url = new URL(reportHref(issues, report) ?? '');
  expect(url.origin + url.pathname).toBe('https://tracker.example/new');
  expect(url.searchParams.get('title')).toBe('Mistake on: Does it help? & how');
  expect(url.searchParams.get('body')).toBe(new URL(reportHref(mail, report) ?? '').searchParams.get('body'));
});

test('no title can add a field of its own to the message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (about) => {
      for (const reached of [mail, issues]) {
        const { searchParams } = new URL(reportHref(reached, { ...report, about }) ?? '');
        expect([...searchParams.keys()]).toHaveLength(2);
        expect([...searchParams.values()][0]).toBe(`Mistake on: ${about}`);
      }
    }),
    runs,
  );
});
