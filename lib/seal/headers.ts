import { uncommonTypes } from './content-types';
import type { InlineHashes } from './inline-hashes';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/** Headers for every file whose path, from the root of the site, matches. */
export type HeaderRule = {
  /** A path; one `*` in it stands for any characters, slashes too. */
  readonly path: string;
  readonly headers: readonly Header[];
  /** Names of headers that hold for every path and not for this one. */
  readonly without?: readonly string[];
};

/** Files whose names change with their content. */
const immutable = 'public, max-age=31536000, immutable';
const revalidate = 'public, max-age=0, must-revalidate';

/** Data and pictures are made to be used elsewhere: other sites may read them, and show them. */
const forOthers: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
];

/** Names of the trusted-types policies that our scripts create (see components/elements/offline-copy.ts). */
const trustedTypes = ['offline-copy'];

/** Features of browsers that no page of ours uses. */
const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone', 'midi', 'payment', 'usb'];

const hashSources = (hashes: readonly string[]) => hashes.map((hash) => ` 'sha256-${hash}'`).join('');

/**
 * The content security policy of every page.
 * @param inline What stays inline in pages.
 */
export function contentSecurityPolicy({ script, style }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashSources(script)}`,
    `style-src${style.length > 0 ? hashSources(style) : " 'none'"}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ');
}

/**
 * The content security policy of cards that other sites show in a frame: nothing may run or be fetched.
 * @param styles The hashes of their styles.
 */
function embedPolicy(styles: readonly string[]): string {
  return ["default-src 'none'", `style-src${hashSources(styles)}`, 'frame-ancestors *', "base-uri 'none'", "form-action 'none'"].join('; ');
}

/**
 * The rule of files that a visit fetches beside its page. Hashes and features are a page's, and would be larger than
 * most of these files: opened by itself, nothing in one may run or be fetched.
 */
const besidePage = (path: string, ...more: readonly Header[]): HeaderRule => ({
  path,
  headers: [['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"], ...more],
  without: ['Permissions-Policy'],
});

/**
 * Every header of the site; the last rule that matches a path and names a header gives its value.
 * @param embedStyles The hashes of the styles of cards that other sites show.
 */
export function headerRules(inline: InlineHashes, embedStyles: readonly string[] = []): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: [
        ['Content-Security-Policy', contentSecurityPolicy(inline)],
        ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Embedder-Policy', 'require-corp'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['X-Content-Type-Options', 'nosniff'],
        ['X-Frame-Options', 'DENY'],
        ['Referrer-Policy', 'no-referrer'],
        ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
        ['Cache-Control', revalidate],
        // Of most files there are three, of which a cache between must not give one to who takes only another.
        ['Vary', 'Accept-Encoding'],
      ],
    },
    besidePage('/elements/*', ['Cache-Control', immutable]),
    besidePage('/qr/*'),
    besidePage('/icons/*'),
    besidePage('/manifest.webmanifest'),
    { path: '/data/*', headers: forOthers },
    { path: '/og/*', headers: forOthers },
    { path: '/oembed/*', headers: forOthers },
    {
      path: '/embed/*',
      headers: [
        ['Content-Security-Policy', embedPolicy(embedStyles)],
        ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ],
      without: ['X-Frame-Options'],
    },
    ...uncommonTypes.map(([end, type]) => ({ path: `/data/*.${end}`, headers: [['Content-Type', type]] as const })),
    { path: '/feed.xml', headers: [['Content-Type', 'application/atom+xml; charset=utf-8']] },
    { path: '/feed.json', headers: [['Content-Type', 'application/feed+json']] },
  ];
}

function matches(rule: string, path: string): boolean {
  const [before = '', after] = rule.split('*', 2);
  return after === undefined ? path === rule : path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

/** The headers of one path. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers, without = [] } of rules.filter((rule) => matches(rule.path, path))) {
    for (const name of without) found.delete(name);
    for (const [name, value] of headers) found.set(name, value);
  }
  return found;
}
