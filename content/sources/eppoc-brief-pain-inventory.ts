import type { Source } from '@/lib/domain/source';

export const eppocBriefPainInventory = {
  kind: 'official-page',
  name: 'ePPOC page on the Brief Pain Inventory',
  csl: {
    type: 'webpage',
    title: 'Brief Pain Inventory (BPI): background, as told by ePPOC',
    author: [
      { literal: 'ePPOC, Australian Health Services Research Institute' },
    ],
    'container-title': 'AHSRI wiki',
    URL: 'https://ahsri.atlassian.net/wiki/pages/viewpage.action?navigatingVersions=true&pageId=20584125',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read an excerpt of a stored copy, which describes the questionnaire, and not the page itself.',
  },
  passages: {
    scales: {
      locator: { kind: 'reported', by: 'a stored excerpt of the page' },
      says: 'The Brief Pain Inventory asks how bad pain is on a scale from 0 (no pain) to 10 (as bad as you can imagine), and how far pain gets in the way on a scale from 0 (not at all) to 10 (wholly).',
      figures: [0, 10],
    },
  },
  unconfirmed: 'The title is our description, and the publisher is as the site’s address suggests.',
} as const satisfies Source;
