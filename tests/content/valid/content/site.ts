import type { Site } from '@/lib/domain/site';

export const site = {
  name: 'A small site',
  description: 'Just enough content to keep every rule.',
  url: 'https://small.example',
  contact: null,
  reviewer: null,
  operator: null,
} as const satisfies Site;
