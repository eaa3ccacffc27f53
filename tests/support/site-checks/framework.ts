import type { PageElement } from '../elements';
import { elementsOf, type Page } from '../page';

/** What Next and React leave in files for their runtime in the browser, which no page of ours has. */
const marks: Readonly<Record<string, RegExp>> = {
  'a name of Next': /__next|__NEXT|next-route-announcer|name="next-|data-(?:nimg|precedence|rprec)\b/,
  'the folder of Next': /\/_next\//,
  'the start of React’s server': /["']_R_["']|\$R[A-Z]\b/,
  'a place that React comes back to': /<!--(?:\/?[$&]\W?|)\s*-->|<template id="[BPS]:|<div hidden=""><\/div>/,
};

/** What a page, a script or a style sheet holds of the framework. */
export function frameworkMarks(path: string, text: string): readonly string[] {
  return Object.entries(marks).flatMap(([what, mark]) => {
    const found = mark.exec(text)?.[0];
    return found === undefined ? [] : [`${path} holds ${what}: ${found}`];
  });
}

/** The files of a site that are the framework's, by their paths in it. */
export function frameworkFiles(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => /(?:^|\/)_next\//.test(path)).map((path) => `${path} is a file of the framework.`);
}

const blocks = ['application/ld+json', 'speculationrules'];

function isOurs({ attributes, text }: PageElement): boolean {
  const { type, src, 'data-elements': elements } = attributes;
  if (type !== undefined) return blocks.includes(type) && src === undefined;
  if (src !== undefined) return src.startsWith('/elements/') && text === '';
  // It stands in the page, and tells where the rest is.
  return elements !== undefined && elements.startsWith('/elements/') && text !== '';
}

/** The scripts of a page that are neither ours nor blocks of data, and what it loads ahead for scripts. */
export function foreignScripts(page: Page): readonly string[] {
  const isPreload = ({ name, attributes: { rel = '', as } }: PageElement) => name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script'));
  const written = ({ name, attributes }: PageElement) => `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('')}>`;
  return elementsOf(page)
    .filter((element) => isPreload(element) || (element.name === 'script' && !isOurs(element)))
    .map((element) => `${page.address} has ${written(element)}, which is no script of this site.`);
}
