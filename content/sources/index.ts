import type { Source } from '@/lib/domain/source';
import { anderson2022 } from './anderson-2022';
import { carvalho2024 } from './carvalho-2024';
import { cdcFibromyalgia } from './cdc-fibromyalgia';
import { chan2022 } from './chan-2022';
import { chang2024 } from './chang-2024';
import { cohen2006 } from './cohen-2006';
import { cohen2018 } from './cohen-2018';
import { cotter2021 } from './cotter-2021';
import { dea1999 } from './dea-1999';
import { domino2010 } from './domino-2010';
import { eskefib2021 } from './eskefib-2021';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { henriksson2002 } from './henriksson-2002';
import { hocking2003 } from './hocking-2003';
import { insulaNull2022 } from './insula-null-2022';
import { jensen2012 } from './jensen-2012';
import { ketalarLabel } from './ketalar-label';
import { ketamineCognition2021 } from './ketamine-cognition-2021';
import { kokkinou2018 } from './kokkinou-2018';
import { ledermann2016 } from './ledermann-2016';
import { ledermann2017 } from './ledermann-2017';
import { littlejohn2017 } from './littlejohn-2017';
import { mcmasterNma } from './mcmaster-nma';
import { morgan2006 } from './morgan-2006';
import { nct07230171 } from './nct07230171';
import { niceNg193 } from './nice-ng193';
import { nmdaPainReview2022 } from './nmda-pain-review-2022';
import { noppers2010 } from './noppers-2010';
import { noppers2011 } from './noppers-2011';
import { noppers2011Liver } from './noppers-2011-liver';
import { pageBaltimoreKetamine } from './page-baltimore-ketamine';
import { pageBespokeTreatment } from './page-bespoke-treatment';
import { pageHealthRising } from './page-health-rising';
import { pagePainMedicineConsultants } from './page-pain-medicine-consultants';
import { pageUnnamed } from './page-unnamed';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { short2018 } from './short-2018';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { spravato } from './spravato';
import { williams2018 } from './williams-2018';
import { winstock2012 } from './winstock-2012';
import { wood2006 } from './wood-2006';
import { zanos2018 } from './zanos-2018';

/** Every source, keyed by its id. The id is the name of its file. */
export const sources = {
  'anderson-2022': anderson2022,
  'carvalho-2024': carvalho2024,
  'cdc-fibromyalgia': cdcFibromyalgia,
  'chan-2022': chan2022,
  'chang-2024': chang2024,
  'cohen-2006': cohen2006,
  'cohen-2018': cohen2018,
  'cotter-2021': cotter2021,
  'dea-1999': dea1999,
  'domino-2010': domino2010,
  'eskefib-2021': eskefib2021,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'gupta-2023': gupta2023,
  'hanna-2016': hanna2016,
  'hanna-2018': hanna2018,
  'henriksson-2002': henriksson2002,
  'hocking-2003': hocking2003,
  'insula-null-2022': insulaNull2022,
  'jensen-2012': jensen2012,
  'ketalar-label': ketalarLabel,
  'ketamine-cognition-2021': ketamineCognition2021,
  'kokkinou-2018': kokkinou2018,
  'ledermann-2016': ledermann2016,
  'ledermann-2017': ledermann2017,
  'littlejohn-2017': littlejohn2017,
  'mcmaster-nma': mcmasterNma,
  'morgan-2006': morgan2006,
  nct07230171: nct07230171,
  'nice-ng193': niceNg193,
  'nmda-pain-review-2022': nmdaPainReview2022,
  'noppers-2010': noppers2010,
  'noppers-2011': noppers2011,
  'noppers-2011-liver': noppers2011Liver,
  'page-baltimore-ketamine': pageBaltimoreKetamine,
  'page-bespoke-treatment': pageBespokeTreatment,
  'page-health-rising': pageHealthRising,
  'page-pain-medicine-consultants': pagePainMedicineConsultants,
  'page-unnamed': pageUnnamed,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'short-2018': short2018,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  spravato: spravato,
  'williams-2018': williams2018,
  'winstock-2012': winstock2012,
  'wood-2006': wood2006,
  'zanos-2018': zanos2018,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** `source-id#passage-id`: a passage that exists, of a source that exists. */
export type PassageRef = {
  [S in SourceId]: `${S}#${keyof (typeof sources)[S]['passages'] & string}`;
}[SourceId];
