import { attribute, componentsIn, placeOf } from '../articles/elements';
import { vocabulary, type ComponentName, type Names } from '../articles/vocabulary';
import { didYouMean } from './did-you-mean';
import type { RegistryName } from './entry-place';
import type { Rule } from './rule';

const registryOf: Readonly<Record<Names, RegistryName>> = {
  claim: 'claims',
  estimate: 'estimates',
  figure: 'figures',
  statement: 'statements',
  study: 'studies',
};

const a = (names: Names) => (names === 'estimate' ? 'an estimate' : `a ${names}`);

/** Articles name claims, estimates, figures, statements and studies that exist. */
export const claimExists: Rule = {
  id: 'claim-exists',
  correct: 'Every id in an article is the id of a claim, estimate, figure, statement or study.',
  needsValidEntries: true,
  check: ({ content, articles }) =>
    articles.flatMap(({ path, tree }) =>
      componentsIn(tree).flatMap((element) => {
        const names = vocabulary[element.name as ComponentName].names;
        if (names === undefined) return [];
        const registry = registryOf[names];
        const id = attribute(element, 'id');
        const place = placeOf(path, element);
        if (id === undefined) {
          return [
            {
              place,
              found: `<${element.name}> without an id`,
              expected: `id="…" with the id of ${a(names)}`,
              mend: `choose one from content/${registry}/index.ts`,
            },
          ];
        }
        if (Object.hasOwn(content[registry], id)) return [];
        return [
          {
            place,
            found: `<${element.name} id="${id}">`,
            expected: `the id of ${a(names)}`,
            mend: didYouMean(id, Object.keys(content[registry]), `content/${registry}/index.ts`),
          },
        ];
      }),
    ),
};
