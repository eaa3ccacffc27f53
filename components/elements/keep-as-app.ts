// A phone may offer to keep the site beside its apps from the second page on, when a copy works without a network.
// On the first visit the manifest and its icon would be a quarter of all that is fetched.
if (navigator.serviceWorker?.controller) {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${base}/manifest.webmanifest`;
  document.head.append(link);
}
