import { applyReading, storedReading } from './apply-reading';

/** Runs in the head of each page, before anything is painted, so that no other theme flashes up. */
applyReading(storedReading());

const elements = document.currentScript?.dataset.elements;

/** Starts the site's other script; where it does not come, the page loses only what it adds. */
const begin = () => import(String(elements)).catch(() => undefined);

/** It begins once the page is read and painted, so that a slow phone shows the text first. */
addEventListener('DOMContentLoaded', () => {
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    void begin();
  }).observe({ type: 'paint', buffered: true });
});
