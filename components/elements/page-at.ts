const pages = new Map<string, Promise<Document>>();

/** A page of this site as a document that runs nothing, fetched once; rejects when it cannot be had. */
export function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const asked = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(address)));
    request.send();
  });
  pages.set(address, asked);
  asked.catch(() => pages.delete(address));
  return asked;
}
