import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { markdown, words, type Cell, type Table } from './table';

const preface = `# Benchmarks

Written by \`npm run bench\`, and “Long runs” by the commands that it names. Each figure stands beside its baseline from the same run; compare the ratios, because machines differ and are busy.
`;

const sectionsOf = (report: string) => report.split(/^(?=## )/m).slice(1);
const isNamed = (section: string, name: string) => section.startsWith(`## ${name}\n`);

/** A section of a report with its heading, if it is there. */
export const sectionOf = (report: string, name: string): string | undefined => sectionsOf(report).find((section) => isNamed(section, name));

/** A report with one section replaced, or added at its end; the sections of parts that did not run stay. */
export function withSection(report: string, name: string, text: string): string {
  const sections = sectionsOf(report);
  const isSame = (section: string) => isNamed(section, name);
  const section = `## ${name}\n\n${text}`;
  const all = sections.some(isSame) ? sections.map((other) => (isSame(other) ? section : other)) : [...sections, section];
  return `${[preface, ...all].map((part) => part.trim()).join('\n\n')}\n`;
}

/** One section of the report file. It is written anew with each row, so that a run that is stopped leaves what it has measured. */
export class Section {
  private readonly tables: { title: string; columns: readonly string[]; rows: (readonly Cell[])[] }[] = [];
  private readonly notes: string[] = [];

  constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly opening: string,
  ) {}

  /** Adds a table; gives a function that adds a row to it. */
  table(title: string, columns: readonly string[]): (...cells: readonly Cell[]) => void {
    const table: Table & { rows: (readonly Cell[])[] } = { title, columns, rows: [] };
    this.tables.push(table);
    return (...cells) => {
      table.rows.push(cells);
      console.log(`  ${cells.map(words).join(' · ')}`);
      this.write();
    };
  }

  /** Adds a sentence below the tables: what the figures mean, or what failed and why. */
  note(sentence: string): void {
    this.notes.push(sentence);
    console.log(`  ${sentence}`);
    this.write();
  }

  private write(): void {
    const tables = this.tables.filter(({ rows }) => rows.length > 0).map(markdown);
    const text = [this.opening, '', ...tables, ...this.notes.map((note) => `- ${note}`)].join('\n');
    writeFileSync(this.path, withSection(existsSync(this.path) ? readFileSync(this.path, 'utf8') : preface, this.name, text));
  }
}
