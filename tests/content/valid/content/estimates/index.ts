import { registry } from '@/lib/domain/registry';
import { aStudy } from './a-study';

export const estimates = registry(aStudy);
