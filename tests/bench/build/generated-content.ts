import { StatementTopic } from '@/lib/domain/statement';
import { address } from '@/lib/domain/address';
import { generatedArticle, placeOf } from './generated-article';
import { claims, idOf, source, study } from './generated-entries';

/** Every so many articles a study with an estimate, and at most so many files of claims. */
const articlesForStudy = 10;
const mostTopics = 30;

const json = (value: unknown) => JSON.stringify(value, null, 2);
const constant = (id: string) => id.replaceAll(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase());

function entryFiles(registry: string, type: string, from: string, entries: ReadonlyMap<string, unknown>, idType: string): readonly (readonly [string, string])[] {
  const ids = [...entries.keys()];
  const imports = ids.map((id) => `import { ${constant(id)} } from './${id}';`).join('\n');
  const index = `${imports}\n\nexport const ${registry} = {\n${ids.map((id) => `  '${id}': ${constant(id)},`).join('\n')}\n} as const;\n\nexport type ${idType} = keyof typeof ${registry};\n`;
  return [
    ...[...entries].map(([id, entry]) => [`content/${registry}/${id}.ts`, `import type { ${type} } from '${from}';\n\nexport const ${constant(id)} = ${json(entry)} as const satisfies ${type};\n`] as const),
    [`content/${registry}/index.ts`, index],
  ];
}

const passageRef = `
export type PassageRef = {
  [S in SourceId]: \`\${S}#\${keyof (typeof sources)[S]['passages'] & string}\`;
}[SourceId];
`;

function claimFiles(articles: readonly number[]): readonly (readonly [string, string])[] {
  const each = Math.ceil(articles.length / mostTopics);
  const topics = Array.from({ length: Math.ceil(articles.length / each) }, (_topic, index) => ({
    name: `topic${index + 1}`,
    file: `topic-${index + 1}`,
    members: articles.slice(index * each, (index + 1) * each),
  }));
  const names = topics.map(({ name }) => name).join(', ');
  const imports = topics.map(({ name, file }) => `import { ${name} } from './${file}';`).join('\n');
  return [
    ...topics.map(({ name, file, members }) => {
      const entries = Object.fromEntries(members.flatMap((article) => claims(article).map((claim, index) => [idOf.claim(article, index), claim])));
      return [`content/claims/${file}.ts`, `import type { ClaimEntry } from './entry';\n\nexport const ${name} = ${json(entries)} as const satisfies Record<string, ClaimEntry>;\n`] as const;
    }),
    ['content/claims/index.ts', `import { registry } from '@/lib/domain/registry';\n${imports}\n\nexport const claims = registry(${names});\n\nexport type ClaimId = keyof typeof claims;\n`],
    ['content/claims/topics.ts', `${imports}\n\nexport const topics = {\n${topics.map(({ name, file }, index) => `  '${file}': { title: 'Topic ${index + 1}', claims: ${name} },`).join('\n')}\n} as const;\n`],
  ];
}

const nothing = (registry: string, type: string, from: string, idType?: string) =>
  `import type { ${type} } from '@/lib/domain/${from}';\n\nexport const ${registry} = {} as const satisfies Record<string, ${type}>;\n${idType ? `\nexport type ${idType} = keyof typeof ${registry};\n` : ''}`;

/**
 * Content that keeps every rule, as text by path: articles with ten claims and a source each, and
 * for every tenth a study. The ledger is still empty; `npm run record` fills it. What is not here
 * (the glossary, the site, synonyms, sheets) is the project's own: see `kept`.
 */
export function generatedContent(count: number): ReadonlyMap<string, string> {
  const articles = Array.from({ length: count }, (_article, index) => index + 1);
  const studied = articles.filter((article) => article % articlesForStudy === 1);
  const first = placeOf(1);
  const answers = { articles: Object.fromEntries(StatementTopic.options.map((topic) => [topic, address.article(first.section, first.slug)])), better: {}, outOfScope: {} };
  const sources = entryFiles('sources', 'Source', '@/lib/domain/source', new Map(articles.map((article) => [idOf.source(article), source(article)])), 'SourceId');
  return new Map([
    ...articles.map((article) => {
      const { section, slug } = placeOf(article);
      return [`content/articles/${section}/${slug}.mdx`, generatedArticle(article, count, studied.includes(article))] as const;
    }),
    ...sources.map(([path, text]) => [path, path.endsWith('/index.ts') ? text + passageRef : text] as const),
    ...entryFiles('studies', 'StudyEntry', './entry', new Map(studied.map((article) => [idOf.study(article), study(article).study])), 'StudyId'),
    ['content/estimates/index.ts', `import type { EstimateEntry } from './entry';\n\nexport const estimates = ${json(Object.fromEntries(studied.map((article) => [idOf.estimate(article), study(article).estimate])))} as const satisfies Record<string, EstimateEntry>;\n\nexport type EstimateId = keyof typeof estimates;\n`],
    ...claimFiles(articles),
    ['content/statements/index.ts', nothing('statements', 'Statement', 'statement', 'StatementId')],
    ['content/disagreements.ts', nothing('disagreements', 'Disagreement', 'disagreement')],
    ['content/figures.ts', nothing('figures', 'Figure', 'figure', 'FigureId')],
    ['content/index-words.ts', nothing('indexWords', 'IndexWords', 'search-words')],
    ['content/answers.ts', `export const answers = ${json(answers)} as const;\n`],
    ['content/redirects.ts', 'export const redirects = [] as const;\n'],
    ['content/ledger.json', '{}\n'],
  ]);
}

/** What generated content takes over from the project's own. */
export const kept = ['index.ts', 'glossary.ts', 'site.ts', 'synonyms.ts', 'page-runs.json', 'sheets', 'claims/entry.ts', 'claims/published.ts', 'studies/entry.ts', 'estimates/entry.ts', 'statements/entry.ts'] as const;
