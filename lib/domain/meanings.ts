import type { InterestKind } from './source';
import type { Verdict } from './statement';

/** What each label on a source tells about who gains. */
export const interestMeaning: Readonly<Record<InterestKind, string>> = {
  'none-known': 'A public body, or authors and funders without a stake that we could see.',
  'maker-funded': 'The company that makes the drug wrote it or paid for it.',
  'author-treats-with-it': 'At least one author works where the treatment is given, so a good result is good for them.',
  'publisher-sells-it': 'The publisher offers the treatment, or takes bookings for it.',
  'asks-for-donations': 'The publisher does not sell the treatment but lives on what readers give.',
  unclear: 'What we read does not show who paid, or who is behind it.',
};

/** What each verdict on a statement means. */
export const verdictMeaning: Readonly<Record<Verdict, string>> = {
  supported: 'The research says so too.',
  'partly-supported': 'Part of it is so; the reason tells which part is missing, or goes further than the research.',
  'not-supported': 'We found no research that says so.',
  contradicted: 'Research says otherwise.',
  outdated: 'It was so once, and has changed since.',
  misattributed: 'The document that the page names does not say it.',
  opinion: 'It praises, promises or judges; there is nothing to check.',
  'not-checkable': 'It may be so, but we had no document to check it with.',
};
