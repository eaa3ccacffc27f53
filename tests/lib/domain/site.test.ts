import { expect, test } from 'vitest';
import { basePath, Site } from '@/lib/domain/site';

const aSite = (url: string) => ({ name: 'A site', description: 'What it is.', url, contact: null, reviewer: null, operator: null });

test.for([
  ['https://host.example', ''],
  ['https://host.example:8443', ''],
  ['https://host.example/evidence-site', '/evidence-site'],
  ['https://host.example/a/v1.2_b', '/a/v1.2_b'],
] as const)('a site at %s stands in the folder “%s”', ([url, base]) => {
  expect(Site.safeParse(aSite(url)).success).toBe(true);
  expect(basePath({ url })).toBe(base);
});

test.for(['https://host.example/', 'https://host.example/a/', 'https://host.example//a', 'https://host.example/a?b', 'https://host.example/a#b', 'https://host.example/a*', 'https://host.example/a b', 'https://host.example/../a', 'https://host.example/."\'a'])('%s is no address of a site', (url) => {
  expect(Site.safeParse(aSite(url)).success).toBe(false);
});
