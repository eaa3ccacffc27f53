const address = `${base}/sw.js`;

type Policy = { readonly createScriptURL: (url: string) => string };
type Policies = { readonly createPolicy: (name: string, rules: Policy) => Policy };

let policy: Policy | undefined;

/** The worker’s address; where the browser asks that somebody vouch for a script, as one that we vouch for. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: Policies };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('offline-copy', { createScriptURL: (url) => (url === address ? url : '') });
  return policy.createScriptURL(address);
}

/** Hands the service worker to the browser. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerAddress());
}
