import { brotliCompressSync } from 'node:zlib';
import { elementsOf, type Page } from '../page';

/** A script of the site: its name with the digest of its content, such as `site.0123abcd.js`, and its code. */
export type Script = { readonly name: string; readonly code: Buffer };

/**
 * Scripts that are not there once, that have no limit, or that are larger on their way than theirs.
 * @param limits How many kilobytes each may have, by its name without digest.
 */
export function scriptSizeFaults(scripts: readonly Script[], limits: Readonly<Record<string, number>>): readonly string[] {
  const known = scripts.map((script) => ({ ...script, kind: /^([a-z]+)\.[0-9a-f]{8}\.js$/.exec(script.name)?.[1] ?? '' }));
  const unlimited = known.filter(({ kind }) => limits[kind] === undefined).map(({ name }) => `${name} is no script that has a limit.`);
  const faults = Object.entries(limits).flatMap(([kind, most]) => {
    const files = known.filter((script) => script.kind === kind);
    const heavy = files.map(({ name, code }) => ({ name, size: brotliCompressSync(code).length / 1000 })).filter(({ size }) => size > most);
    return [
      ...(files.length === 1 ? [] : [`There are ${files.length} scripts ${kind}.<content>.js; there is one.`]),
      ...heavy.map(({ name, size }) => `${name} has ${size} kB on its way; it may have ${most}.`),
    ];
  });
  return [...unlimited, ...faults];
}

/** Scripts that pages load and that are not there, and scripts that no page loads. */
export function scriptUseFaults(pages: readonly Page[], names: readonly string[]): readonly string[] {
  const there = new Set(names.map((name) => `/elements/${name}`));
  const asked = pages.flatMap((page) =>
    elementsOf(page).flatMap(({ name, attributes }) => (name === 'script' ? [attributes.src ?? attributes['data-elements'] ?? ''].filter(Boolean).map((src) => ({ page, src: src.replace(/\?.*/, '') })) : [])),
  );
  const loaded = new Set(asked.map(({ src }) => src));
  return [
    ...asked.filter(({ src }) => !there.has(src)).map(({ page, src }) => `${page.address} loads ${src}, which is no script of this site.`),
    ...[...there].filter((src) => !loaded.has(src)).map((src) => `No page loads ${src}.`),
  ];
}
