import type { Site } from '@/lib/domain/site';

export const site = {
  name: 'Fibromyalgia & ketamine: the evidence, plainly',
  description: 'What is known about ketamine infusions for fibromyalgia, with the source of every sentence.',
  url: 'https://fibromyalgia-ketamine.example',
  contact: null,
  reviewer: null,
  operator: null,
} as const satisfies Site;
