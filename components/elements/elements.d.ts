import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': Plain;
      'handout-builder': Plain & { readonly 'data-site': string; readonly 'data-interest': string };
      'reading-settings': Plain;
    }
  }
}
