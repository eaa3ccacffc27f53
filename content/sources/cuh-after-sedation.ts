import type { Source } from '@/lib/domain/source';

export const cuhAfterSedation = {
  kind: 'official-page',
  name: 'Cambridge hospital advice after sedation',
  csl: {
    type: 'webpage',
    title: 'Adult patients discharged following procedural sedation',
    author: [
      { literal: 'Cambridge University Hospitals NHS Foundation Trust' },
    ],
    'container-title': 'Cambridge University Hospitals patient information',
    URL: 'https://www.cuh.nhs.uk/patient-information/adult-patients-discharged-following-procedural-sedation/',
  },
  interest: {
    kind: 'none-known',
    why: 'A UK public hospital wrote it for people who go home after sedation.',
  },
  read: {
    how: 'full-text',
    on: '2026-11-22',
    note: 'We read a stored copy without a date. It does not name ketamine.',
  },
  passages: {
    day: {
      locator: { kind: 'section', heading: 'We advise that you adhere to the following points for the next 24 hours' },
      says: 'For the next 24 hours after sedation: stay with a responsible adult; no driving or cycling, no machines, cookers or kettles, no heights or sport, no alcohol or other sedatives; do not be the only one who looks after young children, and do not lock the toilet door.',
      figures: [24],
    },
  },
} as const satisfies Source;
