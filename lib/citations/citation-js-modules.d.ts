declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options: Readonly<Record<string, unknown>>): string;
  }
  type Config = {
    readonly '@bibtex': { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    readonly '@csl': { readonly styles: { add(name: string, csl: string): void } };
  };
  export const plugins: { readonly config: { get<Plugin extends keyof Config>(name: Plugin): Config[Plugin] } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
