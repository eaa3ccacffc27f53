import type { Csl } from '../domain/csl';
import type { CslItem } from './csl-item';

const types: Readonly<Record<Csl['type'], string>> = {
  'article-journal': 'JOUR',
  article: 'UNPB',
  webpage: 'ELEC',
  report: 'RPRT',
  thesis: 'THES',
  legislation: 'STAT',
};

type Name = { readonly family?: string; readonly given?: string; readonly literal?: string };

const nameOf = ({ family, given, literal }: Name) => literal ?? [family, given].filter(Boolean).join(', ');
const text = (item: CslItem, field: string) => (typeof item[field] === 'string' ? item[field] : undefined);

/**
 * One reference in RIS, the format that reference managers import. citation-js breaks long lines
 * and cuts long ids in RIS, so this is our own.
 */
export function ris(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const [first, last] = (text(item, 'page') ?? '').split(/[-–]/, 2);
  const two = (part: number) => String(part).padStart(2, '0');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[item.type as Csl['type']] ?? 'GEN'],
    ['ID', item.id],
    ...((item['author'] as readonly Name[] | undefined) ?? []).map((name) => ['AU', nameOf(name)] as const),
    ['TI', item.title],
    ['T2', text(item, 'container-title')],
    ['PB', text(item, 'publisher')],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined || month === undefined ? undefined : `${year}/${two(month)}/${day === undefined ? '' : two(day)}/`],
    ['VL', text(item, 'volume')],
    ['IS', text(item, 'issue')],
    ['SP', first],
    ['EP', last],
    ['DO', text(item, 'DOI')],
    ['UR', text(item, 'URL')],
    ['AN', text(item, 'PMID')],
    ['C2', text(item, 'PMCID')],
    ['N1', text(item, 'note')],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined || (value === '' && tag !== 'ER') ? [] : [`${tag}  - ${value}`])).join('\n');
}
