/** Mistakes that no rule can catch, in words for readers. The drill in tests/content/drill makes each of them. */
export const blindSpots = {
  record: 'We may have copied something wrongly from a document into our record of it. A rule compares our sentences with that record, not with the document.',
  place: 'We may name the wrong place in the right document, if no number gives it away.',
  stance: 'We may say that a passage supports a sentence when it only limits it.',
  neighbour: 'We may put a sentence on the wrong one of two claims that share words.',
  direction: 'We may turn “more” into “less”, or drop a “not”, where our record of the document says it in other words.',
  missing: 'We may leave out one harm, or one finding, that readers should know.',
  form: 'We may write “ketamine” for S-ketamine, which is one form of it, or “placebo” for a comparison drug that people can feel.',
  certainty: 'We may call the evidence low when it is very low, or the other way round. That is a judgement.',
  verdict: 'We may judge a web page’s sentence too kindly or too harshly.',
  interest: 'We may not know who paid for a study, or believe that nobody gained from it.',
  withdrawn: 'A paper may be taken back after we read it. Until we learn of it, our pages rest on it.',
  history: 'Somebody may change what an old version of a sentence said. We notice it for the present version only.',
  reviewer: 'We may name a clinician as our reviewer who did not review anything.',
} as const;
export type BlindSpot = keyof typeof blindSpots;
