declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
