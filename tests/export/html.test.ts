import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cards, pages } from '../support/pages';

/** Settles once what html-validate would settle anew for each page, which is a third of its work. */
class SettledConfig extends StaticConfigLoader {
  private settled: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.settled ??= super.getConfigFor(handle);
    return this.settled;
  }
}

const validator = new HtmlValidate(new SettledConfig({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React writes names of attributes, empty attributes and elements without content in its own way.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // A claim is the title of its page, and may be longer than the 70 characters that search results show.
    'long-title': 'off',
    // A table that is wider than the screen scrolls, and the keyboard must reach it (WCAG 2.1.1).
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
}));

test.for([...pages, ...cards])('$address is valid HTML', async ({ html, file }) => {
  const report = await validator.validateString(html, file);
  const messages = report.results.flatMap(({ messages: found }) => found);
  expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);
});

test.for([...pages, ...cards])('$address names its language, has one main part and one title', ({ html }) => {
  expect(html).toContain('<html lang="en"');
  expect(html.match(/<main[ >]/g)).toHaveLength(1);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  expect(html.match(/<title>/g)).toHaveLength(1);
});

test('no two pages have one title', () => {
  const titles = pages.filter(({ address }) => !/404|not-found/.test(address)).map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test.for(pages)('$address carries no style and no script in attributes', ({ html }) => {
  expect(html.match(/<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>/gi) ?? []).toEqual([]);
});

test.for(pages)('every picture of $address has words, or is left out for those who do not see it', ({ html }) => {
  const pictures = [...parseHTML(html).document.querySelectorAll('img, svg:not(svg svg), canvas, object, video')];
  const hasWords = (picture: Element) => ['alt', 'aria-label', 'aria-labelledby', 'aria-hidden'].some((name) => picture.hasAttribute(name));
  expect(pictures.filter((picture) => !hasWords(picture)).map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test.for(pages)('every language on $address is one', ({ html }) => {
  const languages = [...html.matchAll(/<[a-z][^>]*\s(?:lang|hrefLang)="([^"]*)"/gi)].map(([, language = '']) => language);
  expect(languages).toContain('en');
  for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
});
