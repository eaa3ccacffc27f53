/** The service worker: what a reader needs on a bad day stays readable without a network. */

type Waiting = Event & { waitUntil(promise: Promise<unknown>): void };
type Fetching = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };

/** What the build writes before this script: the files of one version. */
type Kept = { readonly version: string; readonly files: readonly string[] };

const { version, files } = (self as unknown as { readonly kept: Kept }).kept;
const name = `kept-${version}`;

async function without(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const [, section, slug] = /^\/([a-z-]+)\/([a-z0-9-]+)\/$/.exec(new URL(request.url).pathname) ?? [];
  return request.mode === 'navigate' ? Response.redirect(section ? `/short/#${section}-${slug}` : '/short/') : Response.error();
}

self.addEventListener('install', (event) => {
  // No skipWaiting: pages of the version before keep its files until they are closed.
  (event as Waiting).waitUntil(caches.open(name).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    for (const other of await caches.keys()) if (other !== name) await caches.delete(other);
  };
  (event as Waiting).waitUntil(old());
});

self.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  if (request.method !== 'GET' || !request.url.startsWith(`${self.location.origin}/`)) return;
  respondWith.call(event, fetch(request).catch(() => without(request)));
});
