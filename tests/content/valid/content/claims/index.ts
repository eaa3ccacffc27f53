import { registry } from '@/lib/domain/registry';
import { people } from './people';
import { relief } from './relief';

export const claims = registry(people, relief);
