import next from 'eslint-config-next';
import tseslint from 'typescript-eslint';

/** Packages that have one door each: the only file that may import them. */
const doors = {
  'mdx-bundler': 'lib/mdx/compile.ts',
  '@citation-js/*': 'lib/citations/citation-js.ts',
  esbuild: 'lib/publish/elements.ts',
  minisearch: 'lib/search/find.ts',
  'next/og': 'lib/pictures/image-response.ts',
};

/** Folders in the order in which they may know of each other; each knows only those before it. */
const order = [
  ['lib/domain'],
  ['content'],
  ['lib/articles'],
  ['lib/checks'],
  ['lib/citations', 'lib/mdx', 'lib/pictures', 'lib/publish', 'lib/search', 'lib/upkeep', 'lib/library'],
  ['components'],
  ['app'],
];

const doorPatterns = (except) =>
  Object.entries(doors)
    .filter(([, door]) => door !== except)
    .map(([group, door]) => ({ group: [group], message: `Only ${door} may import this.` }));

const fileSystem = { group: ['node:fs', 'node:fs/*', 'fs'], message: 'Only lib/articles/read.ts, lib/cli, lib/seal and lib/serve touch files.' };

const later = (index) =>
  order
    .slice(index + 1)
    .flat()
    .map((folder) => ({
      group: [`**/${folder}/**`, `**/${folder}`, `@/${folder}`, `@/${folder}/**`],
      message: `${order[index].join(', ')} may not know of ${folder}: the flow goes one way.`,
      allowTypeImports: folder === 'lib/library',
    }));

const layers = order.map((folders, index) => ({
  files: folders.map((folder) => (folder === 'lib/library' ? 'lib/library.ts' : `${folder}/**/*.{ts,tsx}`)),
  ignores: [...Object.values(doors), 'lib/articles/read.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...later(index), ...doorPatterns(), fileSystem] }],
  },
}));

const config = [
  { ignores: ['out/', '.out-new/', '.out-old/', '.next/', '.tmp/', 'next-env.d.ts', 'tests/types/wrong/'] },
  ...next,
  ...tseslint.configs.strict,
  ...layers,
  {
    files: Object.values(doors),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [fileSystem] }] },
  },
  // Pictures here are SVG of a few hundred bytes; there is nothing to optimise.
  { rules: { '@next/next/no-img-element': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['lib/mdx/render.tsx'],
    rules: {
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Function']", message: 'Only lib/mdx/render.tsx evaluates code.' },
        { selector: "ExpressionStatement > Literal[value='use client']", message: 'Pages have no framework runtime: write a custom element in components/elements.' },
      ],
    },
  },
  {
    files: ['content/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'FunctionDeclaration, ArrowFunctionExpression', message: 'Content holds no logic.' }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@next/next/no-html-link-for-pages': 'off',
      'no-console': 'off',
    },
  },
];

export default config;
