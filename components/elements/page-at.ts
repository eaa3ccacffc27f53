import { fetchedOnce } from './fetched-once';

/** A page of this site as a document that runs nothing, fetched once; rejects when it cannot be had. */
export const pageAt = fetchedOnce(
  (address) =>
    new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.addEventListener('load', () => {
        if (request.status === 200 && request.responseXML) resolve(request.responseXML);
        else reject(new Error(`${address}: ${request.status}`));
      });
      request.addEventListener('error', () => reject(new Error(address)));
      request.send();
    }),
);
