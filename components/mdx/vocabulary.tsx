import type { ReactElement, ReactNode } from 'react';
import type { ClaimId } from '@/content/claims';
import type { EstimateId, estimates } from '@/content/estimates';
import type { FigureId } from '@/content/figures';
import type { StatementId } from '@/content/statements';
import type { StudyId } from '@/content/studies';
import type { ComponentName } from '@/lib/articles/vocabulary';
import { estimatesOf, isDisputed } from '@/lib/citations/graph';
import type { Citation } from '@/lib/citations/number';
import { address, anchorOfUse, shortAlone } from '@/lib/domain/address';
import type { Content } from '@/lib/domain/content';
import { armWords } from '@/lib/domain/estimate-words';
import { ClaimGrade } from '../citation/certainty';
import { InterestTag } from '../citation/interest-tag';
import { Marker } from '../citation/marker';
import { EstimateTable } from '../evidence/estimate-table';
import { ClaimFigure } from '../figures/claim-figure';
import { People } from '../figures/people';
import { StatementFacts } from '../evidence/statement-facts';

type ArmOf<Id extends EstimateId> = (typeof estimates)[Id] extends { readonly arms: infer Arms } ? keyof Arms & string : never;

/** The number of a use, which compiling adds; authors never write it. */
type Use = { readonly use?: string };

/** Whether the certainty shows beside the sentence, which compiling adds. */
type Sure = { readonly sure?: boolean };

type ClaimProps = Use & Sure & { readonly id: ClaimId; readonly children: ReactNode };
type EstimateProps = { readonly [Id in EstimateId]: { readonly id: Id; readonly arm: ArmOf<Id> } }[EstimateId];
type FigureProps = Use & { readonly id: FigureId };
type PeopleProps = { readonly id: EstimateId };
type ResultsProps = Use & { readonly id: StudyId };
type TellingProps = Use & { readonly id: StatementId };
type Blocks = { readonly children: ReactNode };

/** The components that an article may use, bound to the library and to the article's numbering. */
export function vocabularyFor(content: Content, citations: readonly Citation[]) {
  const citedIn = (use: string | undefined) => citations.filter(({ uses }) => uses.includes(Number(use)));
  return {
    Claim: ({ id, use, sure, children }: ClaimProps) => (
      <span className="claim" id={anchorOfUse(Number(use))} data-claim={id}>
        {children}
        {sure && <ClaimGrade claim={content.claims[id]} />}
        <Marker citations={citedIn(use)} content={content} isDisputed={isDisputed(content.claims[id])} />
      </span>
    ),
    Emergency: ({ children }: Blocks) => (
      <section className="emergency" aria-labelledby="emergency">
        <h2 id="emergency">When to call for help</h2>
        {children}
      </section>
    ),
    Figure: ({ id, use }: FigureProps) => {
      const figure = content.figures[id];
      return (
        figure && (
          <div id={anchorOfUse(Number(use))}>
            <ClaimFigure id={id} figure={figure} citations={citedIn(use)} content={content} />
          </div>
        )
      );
    },
    Findings: ({ children }: Blocks) => <div className="findings">{children}</div>,
    Estimate: ({ id, arm }: EstimateProps) => {
      const estimate = content.estimates[id];
      return <span data-estimate={id}>{estimate && armWords(estimate, arm)}</span>;
    },
    Ours: ({ children }: Blocks) => <span className="ours">{children}</span>,
    People: ({ id }: PeopleProps) => {
      const estimate = content.estimates[id];
      return estimate?.measure === 'count' ? <People id={id} estimate={estimate} content={content} /> : undefined;
    },
    Questions: ({ children }: Blocks) => <div className="questions">{children}</div>,
    Results: ({ id, use }: ResultsProps) => {
      const study = content.studies[id];
      return (
        study && (
          <div id={anchorOfUse(Number(use))}>
            <details className="folded">
              <summary>{study.name}: all numbers as a table</summary>
              <p>A p-value tells how often chance alone would make a gap at least that big: the smaller, the less it looks like chance.</p>
              <EstimateTable study={study} estimates={estimatesOf(content, id)} content={content} caption={`${study.name}: what was found, and when`} />
            </details>
            <p className="soft">
              <a href={address.study(id)}>How this study was built, and its limits</a>
            </p>
          </div>
        )
      );
    },
    Short: ({ children }: Blocks) => (
      <section className="short" aria-labelledby="short-version">
        <h2 id="short-version">The short version</h2>
        {children}
        <p className="stop">
          You can stop here. The rest gives the details. <a href={`#${shortAlone}`}>Print the short version</a>
        </p>
        <p className="alone" id={shortAlone}>
          Only the short version shows now. Print it from the menu of your browser. <a href="#short-version">Show the whole article</a>
        </p>
        <p className="short-only">
          You have set short versions only. <a href={address.reading}>Show whole articles</a>
        </p>
      </section>
    ),
    Telling: ({ id, use }: TellingProps) => {
      const statement = content.statements[id];
      const page = statement && content.sources[statement.page];
      return (
        page && (
          <div className="telling" id={anchorOfUse(Number(use))} data-statement={id}>
            <p className="telling-page">
              <a href={address.statement(statement.page, id)}>{page.name}</a> <InterestTag source={page} />
              <Marker citations={citedIn(use).filter(({ source }) => source === statement.page)} content={content} />
            </p>
            <StatementFacts id={id} statement={statement} content={content} />
          </div>
        )
      );
    },
    Tellings: ({ children }: Blocks) => <div className="tellings">{children}</div>,
  } satisfies Record<ComponentName, (props: never) => ReactElement | undefined>;
}

declare global {
  /** Read by the type check of articles: what each component takes. */
  type MDXProvidedComponents = ReturnType<typeof vocabularyFor>;
}
