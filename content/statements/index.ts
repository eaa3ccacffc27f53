import { registry } from '@/lib/domain/registry';
import { pageBaltimoreKetamine } from './page-baltimore-ketamine';
import { pageBespokeTreatment } from './page-bespoke-treatment';
import { pageHealthRising } from './page-health-rising';
import { pagePainMedicineConsultants } from './page-pain-medicine-consultants';
import { pageUnnamed } from './page-unnamed';

/** Every audited statement of the starting pages, keyed by its id. */
export const statements = registry(pageBaltimoreKetamine, pageBespokeTreatment, pageHealthRising, pagePainMedicineConsultants, pageUnnamed);

export type StatementId = keyof typeof statements;
