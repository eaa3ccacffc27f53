// The code that is printed waits for the first paint, which this script comes after. Then it is fetched, seen or not:
// Safari fetches none for its printer. Another picture takes its place, because Chromium prints two seconds later
// when the same one is told to wait no longer.
for (const late of document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')) {
  late.replaceWith(Object.assign(new Image(), { className: late.className, alt: late.alt, src: late.src }));
}
