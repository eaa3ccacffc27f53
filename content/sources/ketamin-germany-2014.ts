import type { Source } from '@/lib/domain/source';

export const ketaminGermany2014 = {
  kind: 'regulatory',
  name: 'German ketamine label 2014',
  csl: {
    type: 'report',
    title: 'Fachinformation: Ketamin-ratiopharm O.K. Injektionslösung',
    issued: '2014-09',
    'container-title': 'Fachinformation (Germany)',
  },
  interest: {
    kind: 'maker-funded',
    why: 'The maker writes the label.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read its list of uses in a copy on another website, dated September 2014, and translated it ourselves. Whether the label has changed since is not known to us.',
  },
  passages: {
    uses: {
      locator: { kind: 'section', heading: '4.1 Anwendungsgebiete' },
      says: 'The uses are: to start and keep up anaesthesia, to add to a nerve block, anaesthesia and pain relief in emergencies, asthma attacks that do not respond to treatment, and pain relief in people with a breathing tube. Long-lasting pain and fibromyalgia are not on the list.',
    },
  },
  unconfirmed: 'We read a copy, not the maker’s own page, so we give no link.',
} as const satisfies Source;
