import type { Source } from '@/lib/domain/source';

export const reactomeNmda = {
  kind: 'review',
  name: 'Reactome on NMDA receptors',
  csl: {
    type: 'webpage',
    title: 'Unblocking of NMDA receptor, glutamate binding and activation',
    'container-title': 'Reactome',
    URL: 'https://reactome.org/content/detail/R-HSA-438066',
  },
  interest: {
    kind: 'unclear',
    why: 'Who pays for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the summary of this entry of a database on how cells work, in a stored copy.',
  },
  passages: {
    'magnesium-block': {
      locator: { kind: 'abstract' },
      says: 'While the nerve cell is at rest, magnesium blocks the channel of the NMDA receptor, even if glutamate docks. When the cell is excited, the magnesium is driven out, and the receptor with glutamate on it becomes active.',
    },
  },
  unconfirmed: 'The title is that of an older copy; the authors and the date were not in the copy we read.',
} as const satisfies Source;
