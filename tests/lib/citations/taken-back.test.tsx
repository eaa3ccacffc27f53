import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PassageFacts } from '@/components/citation/passage-facts';
import { ReferenceList } from '@/components/citation/reference-list';
import { citationsOf } from '@/lib/citations/number';
import type { Source } from '@/lib/domain/source';
import { aSource } from '../../support/content';
import { aLibrary } from '../../support/library';

const notice = 'Taken back by its publisher on 2026-10-01: The numbers were made up.';
const retracted = { on: '2026-10-01', why: 'The numbers were made up.' };

function shown(different: Partial<Source>): readonly string[] {
  const content = aLibrary({ sources: { ...aLibrary().sources, 'a-trial': aSource(different) } });
  const citations = content.articles.flatMap((article) => citationsOf(content, article));
  return [
    <ReferenceList key="list" file="a" citations={citations} content={content} shortUses={new Set()} />,
    <PassageFacts key="facts" content={content} passage={`a-trial#${Object.keys(aSource().passages)[0]}`} />,
  ].map((element) => renderToStaticMarkup(element));
}

test('a document that was taken back says so, with the day and the reason, in lists and on cards', () => {
  for (const html of shown({ retracted })) expect(html).toContain(notice);
  for (const html of shown({})) expect(html).not.toContain('Taken back');
});
