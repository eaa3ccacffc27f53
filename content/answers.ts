import type { StatementTopic } from '@/lib/domain/statement';
import type { StatementId } from './statements';

/** The article that answers the statements of each topic. */
const articles = {
  'fibromyalgia-basics': '/fibromyalgia/what-it-is/',
  symptoms: '/fibromyalgia/symptoms/',
  causes: '/fibromyalgia/causes/',
  'central-sensitization': '/fibromyalgia/causes/',
  diagnosis: '/fibromyalgia/diagnosis/',
  prevalence: '/fibromyalgia/what-it-is/',
  'evidence-noppers': '/evidence/noppers-2011/',
  'evidence-sorensen': '/evidence/sorensen-studies/',
  'evidence-graven-nielsen': '/evidence/graven-nielsen-2000/',
  'evidence-other': '/evidence/does-it-help/',
  'mechanism-nmda': '/ketamine/nmda-and-glutamate/',
  'mechanism-glutamate': '/ketamine/nmda-and-glutamate/',
  'mechanism-dopamine': '/ketamine/dopamine-and-other-ideas/',
  'mechanism-peripheral': '/ketamine/inside-and-outside-the-brain/',
  history: '/ketamine/what-it-is/',
  regulatory: '/ketamine/what-it-is/',
  safety: '/treatment/side-effects/',
  dosing: '/treatment/dose-length-number/',
  process: '/treatment/infusion-day/',
  combination: '/treatment/with-other-treatments/',
  access: '/treatment/choosing-a-clinic/',
  'other-conditions': '/ketamine/what-it-is/',
} as const satisfies Record<StatementTopic, string>;

/** Statements that another article answers better than that of their topic. */
const better = {
  's0-026': '/evidence/how-long-does-relief-last/',
  's1-073': '/ketamine/reset-and-rewire/',
  's1-083': '/evidence/how-long-does-relief-last/',
  's1-089': '/evidence/trials-under-way/',
  's1-109': '/evidence/other-studies/',
  's1-110': '/evidence/reviews-and-guidelines/',
  's1-114': '/evidence/sorensen-studies/',
  's1-115': '/evidence/other-studies/',
  's1-116': '/evidence/trials-under-way/',
  's1-118': '/evidence/trials-under-way/',
  's2-017': '/ketamine/reset-and-rewire/',
  's2-021': '/evidence/how-long-does-relief-last/',
  's2-022': '/ketamine/reset-and-rewire/',
  's2-028': '/evidence/other-studies/',
  's2-029': '/evidence/other-studies/',
  's2-030': '/evidence/other-studies/',
  's3-014': '/ketamine/reset-and-rewire/',
  's4-020': '/evidence/other-studies/',
  's4-021': '/evidence/other-studies/',
  's4-022': '/evidence/other-studies/',
  's4-028': '/evidence/trials-under-way/',
  's4-035': '/evidence/other-studies/',
  's4-036': '/evidence/other-studies/',
  's4-037': '/evidence/other-studies/',
  's4-040': '/evidence/trials-under-way/',
} as const satisfies Partial<Record<StatementId, string>>;

/** Statements that no article answers, and why. */
const outOfScope = {
  's1-030': 'It is about one clinic’s offices.',
  's3-017': 'It is about one clinic’s staff.',
  's4-013': 'It is about another illness, ME/CFS.',
  's4-014': 'It is about tiredness in other illnesses.',
  's4-015': 'It is about another illness, ME/CFS.',
  's4-026': 'It is an idea whose source we did not find.',
  's4-029': 'It is one doctor’s count that we could not check.',
  's4-030': 'It is one doctor’s own mixture of medicines.',
  's4-031': 'It is one doctor’s own mixture of medicines.',
  's4-033': 'It is one person’s story.',
  's4-034': 'It is one person’s story.',
  's4-042': 'It is about depression.',
} as const satisfies Partial<Record<StatementId, string>>;

/** Where each audited statement is answered. */
export const answers = { articles, better, outOfScope } as const;
