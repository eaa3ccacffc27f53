import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as jsxRuntime from 'react/jsx-runtime';
import type { CompiledArticle } from '../articles/article';
import type { ComponentName } from '../articles/vocabulary';

type Components = Readonly<Record<ComponentName, unknown>>;
type Module = { readonly default: React.FunctionComponent<{ readonly components: Components }> };

/**
 * Renders a compiled article with the components of the vocabulary.
 * mdx-bundler's own client would bring a second React into server rendering, so the code is
 * evaluated here; it comes from our own files and has passed `no-code-in-prose`.
 */
export function renderArticle({ code }: CompiledArticle, components: Components): React.ReactElement {
  const evaluate = new Function('React', 'ReactDOM', '_jsx_runtime', code) as (...modules: unknown[]) => Module;
  return React.createElement(evaluate(React, ReactDOM, jsxRuntime).default, { components });
}
