import { registry } from '@/lib/domain/registry';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { japanAudit2026 } from './japan-audit-2026';
import { noppers2011 } from './noppers-2011';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';

/** Every estimate, keyed by its id. Each file holds the estimates of one study. */
export const estimates = registry(ferraro2025, gravenNielsen2000, japanAudit2026, noppers2011, pyke2017, sorensen1995);

export type EstimateId = keyof typeof estimates;
