import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compileArticle } from '@/lib/mdx/compile';
import { renderArticle } from '@/lib/mdx/render';
import type { ComponentName } from '@/lib/articles/vocabulary';
import { anArticle, anArticleFile } from '../../support/article';
import { workspace } from '../../support/workspace';

type Props = { readonly children?: ReactNode; readonly use?: string };
const plain = (tag: string) => {
  const Component = ({ children, use }: Props) => createElement(tag, use === undefined ? {} : { id: use }, children);
  return Component;
};
const components: Record<ComponentName, unknown> = {
  Claim: plain('b'),
  Emergency: plain('div'),
  Findings: plain('div'),
  Estimate: plain('i'),
  Ours: plain('em'),
  Figure: plain('figure'),
  People: plain('figure'),
  Questions: plain('aside'),
  Results: plain('table'),
  Short: plain('section'),
  Telling: plain('q'),
  Tellings: plain('div'),
};

async function htmlOf(text: string, shortOnly = false): Promise<string> {
  const root = workspace([]);
  const path = 'content/articles/evidence/first.mdx';
  writeFileSync(join(root, path), anArticleFile(text).text);
  const article = { ...anArticle(text), stage: 'checked', section: 'evidence' } as const;
  return renderToStaticMarkup(renderArticle(await compileArticle(article, { root: join(process.cwd(), root), glossary: {}, shortOnly }), components));
}

test('sentences on neighbouring lines make one paragraph, a blank line begins another', async () => {
  expect(await htmlOf('<Claim id="a">One.</Claim>\n<Ours>Two.</Ours>\n\n<Ours>Three.</Ours>\n')).toBe(
    '<p><b id="1">One.</b> <em>Two.</em></p>\n<p><em>Three.</em></p>',
  );
});

test('of an article told short, only its short version and its box for emergencies are there', async () => {
  const text = '<Emergency>\n\n<Claim id="a">Call.</Claim>\n\n</Emergency>\n\n<Ours>Before.</Ours>\n\n<Short>\n\n<Claim id="b">Soon.</Claim>\n\n- <Ours>One.</Ours>\n\n</Short>\n\n## Then\n\n<Ours>After.</Ours>\n';
  expect((await htmlOf(text, true)).replace(/\s+/g, ' ')).toBe(
    '<div><p><b id="1">Call.</b></p></div> <section><p><b id="2">Soon.</b></p><ul> <li><em>One.</em></li> </ul></section>',
  );
});

test('sentences inside a block make paragraphs there', async () => {
  expect(await htmlOf('<Short>\n\n<Claim id="a">One.</Claim>\n\n</Short>\n')).toBe('<section><p><b id="1">One.</b></p></section>');
});

test('a claim written over several lines stays one sentence', async () => {
  expect(await htmlOf('<Claim id="a">\nOne\ntwo.\n</Claim>\n')).toBe('<p><b id="1">One\ntwo.</b></p>');
});

test('headings carry the anchors that links lead to', async () => {
  expect(await htmlOf('## What is it?\n')).toBe('<h2 id="what-is-it">What is it?</h2>');
});

test('uses are numbered as in the parsed article', async () => {
  const text = '<Telling id="a" />\n\n<Claim id="b">x</Claim>\n';
  expect(await htmlOf(text)).toBe('<q id="1"></q>\n<p><b id="2">x</b></p>');
  expect(anArticle(text).uses.map(({ number }) => number)).toEqual([1, 2]);
});
