/** The service worker: what a reader needs on a bad day stays readable without a network. */

type Waiting = Event & { waitUntil(promise: Promise<unknown>): void };
type Fetching = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };

/** What the build writes before this script: the files of one version, each with the SHA-256 of its bytes. */
type Kept = { readonly version: string; readonly files: Readonly<Record<string, string>> };

const { version, files } = (self as unknown as { readonly kept: Kept }).kept;
/** In a folder of a host other sites may keep files too, under other names; at the root all is ours. */
const name = base === '' ? `kept-${version}` : `kept-${version} ${base}`;

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps all files of this version or none: while a new version is being put up, a server can have files of both. */
async function keep(): Promise<void> {
  const cache = await caches.open(name);
  try {
    for (const [address, digest] of Object.entries(files)) {
      const response = await fetch(address, { cache: 'no-cache' });
      if ((await digestOf(response.clone())) !== digest) throw new Error(`${address} is of another version.`);
      await cache.put(address, response);
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** A page: from the network, or without one as it was kept, or the short version in its place. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const kept = await (await caches.open(name)).match(request, { ignoreSearch: true, ignoreVary: true });
    const { pathname } = new URL(request.url);
    const [, section, slug] = /^\/(fibromyalgia|ketamine|evidence|treatment)\/([a-z0-9-]+)\/$/.exec(pathname.slice(base.length)) ?? [];
    return kept ?? Response.redirect(`${base}/short/#without-network${section ? `-${section}-${slug}` : ''}`);
  }
}

/** A file of a page: addresses name their version, so that what was kept fits each page that asks for it. */
async function file(request: Request): Promise<Response> {
  return (await (await caches.open(name)).match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  // No skipWaiting: pages of the version before keep its files until they are closed.
  (event as Waiting).waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    for (const other of await caches.keys()) if (other !== name && (base === '' || other.endsWith(' ' + base))) await caches.delete(other);
  };
  (event as Waiting).waitUntil(old());
});

self.addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  if (request.method !== 'GET' || !request.url.startsWith(`${self.location.origin}${base}/`)) return;
  (event as Fetching).respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
