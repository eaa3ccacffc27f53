import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': Plain;
      'reading-settings': Plain;
      'search-box': Plain;
      'search-results': Plain;
    }
  }
}
