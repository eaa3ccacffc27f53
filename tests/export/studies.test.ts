import { expect, test } from 'vitest';
import { pageAt } from '../support/pages';

const textOf = (html: string) => html.replaceAll('<!-- -->', '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a study page tells the way of people through the study in words', () => {
  const flow = pageAt('/studies/noppers-2011/').html.split('id="figure-flow-noppers-2011"')[1]?.split('</figure>')[0] ?? '';
  const text = textOf(flow);
  for (const part of ['24 people with fibromyalgia', 'Put into groups by chance', 'S-ketamine: 12 people', 'Midazolam, a sedative: 12 people', 'weekly for 8 weeks']) {
    expect(text).toContain(part);
  }
});

test('arms that the same people had in turn are not shown as groups', () => {
  expect(pageAt('/studies/graven-nielsen-2000/').html).toContain('Each person had all of these');
});

test('a study page lists what web pages say of it, with verdicts, and leaves the part out when nothing is said', () => {
  const others = pageAt('/studies/cohen-2006/').html.split('id="others"')[1]?.split('</section>')[0] ?? '';
  expect(others.match(/data-statement=/g)).toHaveLength(2);
  expect(others.match(/class="verdict /g)).toHaveLength(2);
  expect(pageAt('/studies/albrecht-2016/').html).not.toContain('id="others"');
});
