import type { ClaimEntry } from './entry';
import { published } from './published';

export const overTheYears = {
  'years-finland': {
    kind: 'fact',
    text: 'In a Finnish study of 28 people 26 years after their diagnosis, 3 had healed from fibromyalgia, 23% had had at least one year without symptoms, and in most the symptoms went on.',
    evidence: [
      { passage: 'isomeri-2018#outcome', stance: 'supports' },
      { passage: 'isomeri-2018#people', stance: 'supports' },
      { passage: 'isomeri-2018#worse', stance: 'qualifies' },
    ],
    against: {
      finding: 'In the 25 people who had not healed, all symptoms but pain got slightly worse.',
      passage: 'isomeri-2018#worse',
    },
    ...published,
  },
  'years-finland-function': {
    kind: 'fact',
    text: 'In a Finnish study of 28 people with fibromyalgia, what people could do in everyday life was about the same as 26 years before.',
    evidence: [
      { passage: 'isomeri-2018#outcome', stance: 'supports' },
      { passage: 'isomeri-2018#people', stance: 'supports' },
      { passage: 'isomeri-2018#worse', stance: 'qualifies' },
    ],
    against: {
      finding: 'The share of people with sleeplessness rose from 27% to 65%.',
      passage: 'isomeri-2018#worse',
    },
    ...published,
  },
  'years-us-pain': {
    kind: 'fact',
    text: 'In a US study of 1,555 people with fibromyalgia over up to 11 years, as a summary tells it, pain got much better in about 10%, somewhat better in about 15%, and worse in 38.6%.',
    evidence: [
      { passage: 'walitt-2011#pain', stance: 'supports' },
      { passage: 'walitt-2011#people', stance: 'supports' },
    ],
    against: {
      finding: 'Of 1,555 people, 716 did not meet the criteria at some time, so many had better spells.',
      passage: 'walitt-2011#switching',
    },
    ...published,
  },
  'years-us-switching': {
    kind: 'fact',
    text: 'In a US study of 1,555 people with fibromyalgia, people moved in and out of the criteria: 716 did not meet them at some time.',
    evidence: [
      { passage: 'walitt-2011#switching', stance: 'supports' },
      { passage: 'walitt-2011#people', stance: 'supports' },
    ],
    against: {
      finding: 'Over the whole time pain got worse in 38.6%.',
      passage: 'walitt-2011#pain',
    },
    ...published,
  },
} as const satisfies Record<string, ClaimEntry>;
