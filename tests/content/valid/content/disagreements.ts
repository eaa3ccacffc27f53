import type { Disagreement } from '@/lib/domain/disagreement';

export const disagreements = {
  relief: { part: 'does-it-work', question: 'Did people feel better?', statements: ['p-001'], claims: ['relief-15-min'] },
} as const satisfies Record<string, Disagreement>;
