import type { Source } from '@/lib/domain/source';
import { albrecht2016 } from './albrecht-2016';
import { carvalho2024 } from './carvalho-2024';
import { cdcFibromyalgia } from './cdc-fibromyalgia';
import { cohen2006 } from './cohen-2006';
import { cohen2018 } from './cohen-2018';
import { dea1999 } from './dea-1999';
import { domino2010 } from './domino-2010';
import { eskefib2021 } from './eskefib-2021';
import { fayed2010 } from './fayed-2010';
import { ferraro2025 } from './ferraro-2025';
import { gravenNielsen2000 } from './graven-nielsen-2000';
import { gupta2023 } from './gupta-2023';
import { hanna2016 } from './hanna-2016';
import { hanna2018 } from './hanna-2018';
import { harris2009 } from './harris-2009';
import { henriksson2002 } from './henriksson-2002';
import { hocking2003 } from './hocking-2003';
import { insulaNull2022 } from './insula-null-2022';
import { jensen2012 } from './jensen-2012';
import { ketalarLabel } from './ketalar-label';
import { ketamineHistory } from './ketamine-history';
import { kokkinou2018 } from './kokkinou-2018';
import { ledermann2016 } from './ledermann-2016';
import { ledermann2017 } from './ledermann-2017';
import { li2016 } from './li-2016';
import { littlejohn2017 } from './littlejohn-2017';
import { mcmasterNma } from './mcmaster-nma';
import { nct07230171 } from './nct07230171';
import { niceNg193 } from './nice-ng193';
import { nmdaPainReview2022 } from './nmda-pain-review-2022';
import { noppers2010 } from './noppers-2010';
import { noppers2011 } from './noppers-2011';
import { pageBaltimoreKetamine } from './page-baltimore-ketamine';
import { pageBespokeTreatment } from './page-bespoke-treatment';
import { pageHealthRising } from './page-health-rising';
import { pagePainMedicineConsultants } from './page-pain-medicine-consultants';
import { pageUnnamed } from './page-unnamed';
import { pastrak2021 } from './pastrak-2021';
import { pyke2017 } from './pyke-2017';
import { sorensen1995 } from './sorensen-1995';
import { sorensen1997 } from './sorensen-1997';
import { sorensen1998 } from './sorensen-1998';
import { spravato } from './spravato';
import { williams2018 } from './williams-2018';
import { wood2006 } from './wood-2006';
import { wood2007a } from './wood-2007a';
import { wood2007b } from './wood-2007b';
import { youngGlutamateMap } from './young-glutamate-map';
import { zanos2018 } from './zanos-2018';

/** Every source, keyed by its id. The id is the name of its file. */
export const sources = {
  'albrecht-2016': albrecht2016,
  'carvalho-2024': carvalho2024,
  'cdc-fibromyalgia': cdcFibromyalgia,
  'cohen-2006': cohen2006,
  'cohen-2018': cohen2018,
  'dea-1999': dea1999,
  'domino-2010': domino2010,
  'eskefib-2021': eskefib2021,
  'fayed-2010': fayed2010,
  'ferraro-2025': ferraro2025,
  'graven-nielsen-2000': gravenNielsen2000,
  'gupta-2023': gupta2023,
  'hanna-2016': hanna2016,
  'hanna-2018': hanna2018,
  'harris-2009': harris2009,
  'henriksson-2002': henriksson2002,
  'hocking-2003': hocking2003,
  'insula-null-2022': insulaNull2022,
  'jensen-2012': jensen2012,
  'ketalar-label': ketalarLabel,
  'ketamine-history': ketamineHistory,
  'kokkinou-2018': kokkinou2018,
  'ledermann-2016': ledermann2016,
  'ledermann-2017': ledermann2017,
  'li-2016': li2016,
  'littlejohn-2017': littlejohn2017,
  'mcmaster-nma': mcmasterNma,
  nct07230171: nct07230171,
  'nice-ng193': niceNg193,
  'nmda-pain-review-2022': nmdaPainReview2022,
  'noppers-2010': noppers2010,
  'noppers-2011': noppers2011,
  'page-baltimore-ketamine': pageBaltimoreKetamine,
  'page-bespoke-treatment': pageBespokeTreatment,
  'page-health-rising': pageHealthRising,
  'page-pain-medicine-consultants': pagePainMedicineConsultants,
  'page-unnamed': pageUnnamed,
  'pastrak-2021': pastrak2021,
  'pyke-2017': pyke2017,
  'sorensen-1995': sorensen1995,
  'sorensen-1997': sorensen1997,
  'sorensen-1998': sorensen1998,
  spravato: spravato,
  'williams-2018': williams2018,
  'wood-2006': wood2006,
  'wood-2007a': wood2007a,
  'wood-2007b': wood2007b,
  'young-glutamate-map': youngGlutamateMap,
  'zanos-2018': zanos2018,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** `source-id#passage-id`: a passage that exists, of a source that exists. */
export type PassageRef = {
  [S in SourceId]: `${S}#${keyof (typeof sources)[S]['passages'] & string}`;
}[SourceId];
