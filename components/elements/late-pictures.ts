/**
 * The code that is printed waits for the first paint, which this script comes after. Then it is fetched, seen or not:
 * Safari fetches none for its printer.
 */
for (const picture of document.querySelectorAll<HTMLImageElement>('img[loading=lazy]')) picture.loading = 'eager';
