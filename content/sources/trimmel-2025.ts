import type { Source } from '@/lib/domain/source';

export const trimmel2025 = {
  kind: 'review',
  name: 'Trimmel 2025',
  csl: {
    type: 'article-journal',
    title: 'How Do People Who Undergo Ketamine Treatment for a Psychiatric Problem Subjectively Experience This Intervention? A Meta-Synthesis of Qualitative Studies',
    author: [
      { family: 'Trimmel', given: 'Melanie' },
      { family: 'Renner', given: 'Antonia' },
      { family: 'Kaltenboeck', given: 'Alexander' },
    ],
    issued: '2025-02',
    'container-title': 'International Journal of Mental Health Nursing',
    volume: '34',
    issue: '1',
    page: 'e13425',
    DOI: '10.1111/inm.13425',
  },
  interest: {
    kind: 'unclear',
    why: 'Who paid for it was not shown in what we read.',
  },
  read: {
    how: 'abstract',
    on: '2026-11-22',
    note: 'We read the abstract in a copy, and a news report about the paper. It is about mental illness, not pain.',
  },
  passages: {
    search: {
      locator: { kind: 'abstract' },
      says: 'The review put together 24 interview studies of people who had ketamine for a mental illness. During treatment, what the drug does to the mind, and how people take it, is at the centre.',
      figures: [24],
    },
    setting: {
      locator: { kind: 'reported', by: 'a news report about the paper in Pharmacy Times' },
      says: 'Before treatment people are often frustrated, hopeful and nervous. A place that feels safe, pleasant and worthy of trust can make the experience better.',
    },
  },
} as const satisfies Source;
