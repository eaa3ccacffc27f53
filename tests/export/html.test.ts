import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { cards, pages } from '../support/pages';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes markup of its own in these respects.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    'long-title': 'off',
    // A table that is wider than the screen scrolls, and the keyboard must reach it (WCAG 2.1.1).
    'no-redundant-role': 'error',
    'prefer-native-element': ['error', { exclude: ['region', 'dialog'] }],
    // The framework's own scripts; they leave when the output is sealed.
    'require-sri': 'off',
    'script-type': 'off',
  },
});

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
