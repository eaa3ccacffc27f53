import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import type { Page } from '../page';

/** Settles once what html-validate would settle anew for each page, which is a third of its work. */
class SettledConfig extends StaticConfigLoader {
  private settled: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.settled ??= super.getConfigFor(handle);
    return this.settled;
  }
}

const validator = new HtmlValidate(new SettledConfig({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // React writes names of attributes, empty attributes and elements without content in its own way.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // A claim is the title of its page, and may be longer than the 70 characters that search results show.
    'long-title': 'off',
    // The site's own scripts come from where its pages do.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that is wider than the screen scrolls, and the keyboard must reach it (WCAG 2.1.1).
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
}));

/** Where a page is no valid HTML, with the rule of html-validate. */
export async function validityFaults({ address, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId}: ${message}`));
}
