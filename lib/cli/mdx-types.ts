import { createRequire } from 'node:module';
import { createMdxLanguagePlugin } from '@mdx-js/language-service';
import { runTsc } from '@volar/typescript/lib/quickstart/runTsc.js';
import { syntax } from '../articles/syntax';

/**
 * Type-checks articles: runs the TypeScript compiler with MDX as a further kind of file.
 * There is no official command for it (mdx-js/mdx-analyzer#292). Takes tsc's own options.
 */
const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
runTsc(tsc, { extraSupportedExtensions: ['.mdx'], extraExtensionsToRemove: [] }, () => [
  createMdxLanguagePlugin([...syntax], [], true, 'react'),
]);
