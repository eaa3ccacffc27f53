import type { Source } from '@/lib/domain/source';

export const niams2012 = {
  kind: 'official-page',
  name: 'US NIAMS booklet 2012',
  csl: {
    type: 'webpage',
    title: 'Questions and answers about fibromyalgia',
    author: [
      { literal: 'US National Institute of Arthritis and Musculoskeletal and Skin Diseases' },
    ],
    issued: '2012-08',
    'container-title': 'web archive',
    URL: 'https://cybercemetery.unt.edu/archive/oilspill/20130214050507/http:/www.niams.nih.gov/Health_Info/Fibromyalgia/default.asp',
  },
  interest: {
    kind: 'none-known',
    why: 'It is a booklet of a US government body.',
  },
  read: {
    how: 'second-hand',
    on: '2026-11-22',
    note: 'We read the opening part of an archived copy. The institute may have changed its page since.',
  },
  passages: {
    'no-damage': {
      locator: { kind: 'reported', by: 'a stored copy of the opening part of the booklet' },
      says: 'Fibromyalgia causes no inflammation of, or damage to, joints, muscles or other tissues; so it is not truly a form of arthritis, although pain and tiredness can be like those of arthritis.',
    },
    'other-symptoms': {
      locator: { kind: 'reported', by: 'a stored copy of the opening part of the booklet' },
      says: 'Other symptoms may be morning stiffness, painful periods, numb or tingling arms and legs, restless legs, and sensitivity to temperature, loud noise or bright light.',
    },
    'other-conditions': {
      locator: { kind: 'reported', by: 'a stored copy of the opening part of the booklet' },
      says: 'Somebody may have two or more long-lasting pain conditions at once; chronic fatigue syndrome and endometriosis are among them.',
      figures: [2],
    },
  },
} as const satisfies Source;
