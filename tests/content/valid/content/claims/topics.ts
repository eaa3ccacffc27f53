import { people } from './people';
import { relief } from './relief';

export const topics = {
  people: { title: 'The people', claims: people },
  relief: { title: 'Relief', claims: relief },
} as const;
