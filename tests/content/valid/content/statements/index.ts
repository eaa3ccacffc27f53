import { registry } from '@/lib/domain/registry';
import { aPage } from './a-page';

export const statements = registry(aPage);
