import type { ClaimEntry } from './entry';
import { published } from './published';

const noneFound = { noneFoundOn: '2026-11-22' } as const;

export const causes = {
  'causes-unknown': {
    kind: 'fact',
    text: 'The CDC says that the cause of fibromyalgia is unknown.',
    evidence: [
      { passage: 'cdc-fibromyalgia#cause', stance: 'supports' },
      { passage: 'sorensen-1998#conclusion', stance: 'qualifies' },
    ],
    against: {
      finding: 'Researchers concluded in 1998 that the pain system is over-excitable in fibromyalgia.',
      passage: 'sorensen-1998#conclusion',
    },
    ...published,
  },
  'causes-stress-trauma': {
    kind: 'fact',
    text: 'The CDC lists stressful or traumatic events, with PTSD (lasting distress after trauma), as possible risk factors for fibromyalgia that are not yet confirmed.',
    evidence: [
      { passage: 'cdc-fibromyalgia#possible-risks', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#cause', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'causes-infection-injury-weight': {
    kind: 'fact',
    text: 'The CDC lists viral infections, repetitive injuries and obesity as possible risk factors for fibromyalgia that are not yet confirmed.',
    evidence: [
      { passage: 'cdc-fibromyalgia#possible-risks', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#cause', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'causes-family': {
    kind: 'fact',
    text: 'The CDC lists a family history of fibromyalgia as a possible risk factor that is not yet confirmed.',
    evidence: [
      { passage: 'cdc-fibromyalgia#possible-risks', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#cause', stance: 'qualifies' },
    ],
    against: noneFound,
    ...published,
  },
  'causes-known-risks': {
    kind: 'fact',
    text: 'The CDC names older age, lupus and rheumatoid arthritis as known risk factors for fibromyalgia.',
    evidence: [
      { passage: 'cdc-fibromyalgia#known-risks', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#ages', stance: 'qualifies' },
    ],
    against: {
      finding: 'The CDC also says that fibromyalgia occurs at all ages, in children too.',
      passage: 'cdc-fibromyalgia#ages',
    },
    ...published,
  },
  'causes-central-sensitisation': {
    kind: 'mechanism',
    text: 'Small laboratory tests in groups with fibromyalgia fit central sensitisation, the idea that the nervous system turns pain up.',
    evidence: [
      { passage: 'sorensen-1998#findings', stance: 'supports' },
      { passage: 'sorensen-1998#conclusion', stance: 'supports' },
      { passage: 'jensen-2012#pressure', stance: 'supports' },
      { passage: 'galosi-2022#somatic', stance: 'qualifies' },
      { passage: 'grayston-2019#share', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'Small comparisons of groups; they show a difference, not its cause.', by: 'us' },
    against: {
      finding: 'Reviews also find changes in small nerve fibres outside the brain and spinal cord, in 49% of people.',
      passage: 'grayston-2019#share',
    },
    ...published,
  },
  'causes-brain-links': {
    kind: 'mechanism',
    text: 'In a brain-scan study, areas that dampen pain were less well linked in 28 people with fibromyalgia than in 14 people without it.',
    evidence: [
      { passage: 'jensen-2012#connections', stance: 'supports' },
      { passage: 'jensen-2012#pressure', stance: 'supports' },
    ],
    certainty: { grade: 'low', why: 'One study of 28 people and 14 others; it shows a difference, not its cause.', by: 'us' },
    against: noneFound,
    ...published,
  },
  'causes-small-fibres': {
    kind: 'mechanism',
    text: 'Two reviews, of 222 people in 2019 and 903 in 2022, each found changes in small nerve fibres in 49% of people with fibromyalgia (ranges 38% to 60% and 39% to 60%).',
    evidence: [
      { passage: 'grayston-2019#share', stance: 'supports' },
      { passage: 'galosi-2022#somatic', stance: 'supports' },
      { passage: 'galosi-2022#unclear', stance: 'qualifies' },
    ],
    estimates: ['grayston-2019-small-fibres', 'galosi-2022-somatic'],
    certainty: { grade: 'low', why: 'Results differ very much between studies, and a change in nerves does not show what causes the pain.', by: 'us' },
    against: {
      finding: 'The 2022 review says that results differ so much between studies that the part of this finding in the symptoms is unclear.',
      passage: 'galosi-2022#unclear',
    },
    ...published,
  },
  'causes-brain-or-nerves': {
    kind: 'mechanism',
    text: 'It is not settled whether fibromyalgia begins in the brain and spinal cord or in nerves outside them: studies find changes in both.',
    evidence: [
      { passage: 'sorensen-1998#conclusion', stance: 'supports' },
      { passage: 'jensen-2012#connections', stance: 'supports' },
      { passage: 'grayston-2019#share', stance: 'supports' },
      { passage: 'galosi-2022#unclear', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
  'causes-nociplastic': {
    kind: 'fact',
    text: 'A review classes fibromyalgia pain as nociplastic: a third kind, apart from pain of injured tissue and from pain of damaged nerves.',
    evidence: [
      { passage: 'jrd-2023#pain-type', stance: 'supports' },
      { passage: 'grayston-2019#share', stance: 'qualifies' },
      { passage: 'galosi-2022#unclear', stance: 'qualifies' },
    ],
    estimates: ['grayston-2019-small-fibres'],
    against: {
      finding: 'A review of 222 people found changes in small nerve fibres in 49% of them.',
      passage: 'grayston-2019#share',
    },
    ...published,
  },
  'causes-genes-share': {
    kind: 'fact',
    text: 'In a US study of 26,749 people of European descent who had surgery, common differences in genes accounted for about 13.9% of the differences in a fibromyalgia score.',
    evidence: [
      { passage: 'dutta-2020#share', stance: 'supports' },
      { passage: 'dutta-2020#family', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#possible-risks', stance: 'qualifies' },
    ],
    against: {
      finding: 'The CDC lists family history as a possible risk factor that is not yet confirmed.',
      passage: 'cdc-fibromyalgia#possible-risks',
    },
    ...published,
  },
  'causes-genes-places': {
    kind: 'fact',
    text: 'A 2025 study, not yet reviewed by other researchers, linked 10 places in the genes with fibromyalgia in people of European descent.',
    evidence: [
      { passage: 'gene-scan-2025#places', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#possible-risks', stance: 'qualifies' },
    ],
    against: {
      finding: 'The CDC lists family history as a possible risk factor that is not yet confirmed.',
      passage: 'cdc-fibromyalgia#possible-risks',
    },
    ...published,
  },
  'causes-antibodies-mice': {
    kind: 'mechanism',
    text: 'In 2021, mice that were given antibodies from people with fibromyalgia became more sensitive to pressure and cold; antibodies from healthy people did not do that.',
    evidence: [
      { passage: 'goebel-2021#mice', stance: 'supports' },
      { passage: 'cdc-fibromyalgia#cause', stance: 'qualifies' },
    ],
    certainty: { grade: 'low', why: 'One study in mice; it cannot tell whether antibodies matter in people.', by: 'us' },
    against: {
      finding: 'The CDC says that the cause of fibromyalgia is unknown.',
      passage: 'cdc-fibromyalgia#cause',
    },
    ...published,
  },
  'causes-antibodies-trial': {
    kind: 'fact',
    text: 'A trial with 63 people with severe fibromyalgia set a medicine that lowers antibodies against placebo; it is listed as completed, and we found no result.',
    evidence: [
      { passage: 'nct05643794#trial', stance: 'supports' },
      { passage: 'nct05643794#aim', stance: 'supports' },
    ],
    against: noneFound,
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
