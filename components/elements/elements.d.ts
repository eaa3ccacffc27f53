import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The folder of its host that the site stands in; `''` at the root. The build writes it in (lib/publish/elements.ts). */
declare global {
  const base: string;
}

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'carry-on': Plain;
      'copy-text': Plain;
      'handout-builder': Plain & { readonly 'data-site': string; readonly 'data-interest': string };
      'offline-copy': Plain;
      'read-aloud': Plain;
      'reading-panel': Plain;
      'reading-settings': Plain;
      'share-page': Plain;
      'search-box': Plain;
      'search-results': Plain;
    }
  }
}
