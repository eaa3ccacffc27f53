import { address } from '@/lib/domain/address';

const formats = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
] as const;

/** Links to a list of references in the formats of reference managers. */
export function ReferenceDownloads({ name }: { readonly name: string }) {
  return (
    <p className="reference-links">
      {formats.map(([format, words]) => (
        <a key={format} href={address.data(`${name}.${format}`)}>
          {words}
        </a>
      ))}
    </p>
  );
}
