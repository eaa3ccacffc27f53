import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measured, type Ran } from '../command';
import { plainArticle } from './generated-article';
import { freshFolder, linkPackages } from './project-copy';
import { pagesIn } from './site-build';

/** How many articles the plain export has. */
export const stockArticles = 500;

const files: Readonly<Record<string, string>> = {
  'next.config.ts': `export default { output: 'export', trailingSlash: true, serverExternalPackages: ['esbuild'] };\n`,
  'tsconfig.json': `{ "compilerOptions": { "target": "es2022", "lib": ["dom", "es2023"], "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx", "strict": true, "skipLibCheck": true, "noEmit": true }, "include": ["**/*.ts", "**/*.tsx"], "exclude": ["node_modules"] }\n`,
  'app/layout.tsx': `import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`,
  'app/page.tsx': `export default function Home() {
  return <h1>Articles</h1>;
}
`,
  'app/[slug]/page.tsx': `import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as runtime from 'react/jsx-runtime';

const folder = join(process.cwd(), 'articles');

export const dynamicParams = false;

export function generateStaticParams() {
  return readdirSync(folder).map((name) => ({ slug: name.replace('.mdx', '') }));
}

export default async function Article({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { code, frontmatter } = await bundleMDX({ file: join(folder, slug + '.mdx'), cwd: folder });
  const { default: Text } = new Function('React', 'ReactDOM', '_jsx_runtime', code)(React, ReactDOM, runtime);
  return (
    <main>
      <h1>{frontmatter.title}</h1>
      {React.createElement(Text)}
    </main>
  );
}
`,
};

/** A plain static export with these articles, as MDX by their slugs: the same Next and mdx-bundler, and nothing of ours. */
export function stockProject(name: string, articles: ReadonlyMap<string, string>): string {
  const root = freshFolder(name);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: unknown };
  const texts = [...articles].map(([slug, text]) => [`articles/${slug}.mdx`, text] as const);
  for (const [path, text] of [...Object.entries(files), ['package.json', JSON.stringify({ private: true, dependencies })] as const, ...texts]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  linkPackages(root);
  return root;
}

/** Exports a plain project into its `out/`. */
export const exportStock = (root: string, signal: AbortSignal): Promise<Ran> =>
  measured('node_modules/.bin/next', ['build'], { cwd: root, env: { NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }, signal });

/** Builds the plain export that builds of ours stand beside. */
export async function buildStock(signal: AbortSignal): Promise<{ readonly ran: Ran; readonly pages: number }> {
  const root = stockProject('stock', new Map(Array.from({ length: stockArticles }, (_article, index) => [`article-${index + 1}`, plainArticle(index + 1)])));
  try {
    return { ran: await exportStock(root, signal), pages: pagesIn(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
