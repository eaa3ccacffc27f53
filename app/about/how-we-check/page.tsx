import type { ReactNode } from 'react';
import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { OverlapMatrix } from '@/components/evidence/overlap-matrix';
import { PageScores } from '@/components/evidence/page-scores';
import { ScoreSheet } from '@/components/evidence/score-sheet';
import { VerdictMark } from '@/components/evidence/verdict';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { titleOf } from '@/lib/articles/section-pages';
import { blindSpots } from '@/lib/checks/blind-spots';
import { rules } from '@/lib/checks/rules';
import { address } from '@/lib/domain/address';
import { certaintyWording } from '@/lib/domain/certainty-words';
import { Grade } from '@/lib/domain/claim';
import { gradeWords, interestWords, readWords } from '@/lib/domain/labels';
import { interestMeaning, verdictMeaning } from '@/lib/domain/meanings';
import { InterestKind, ReadKind } from '@/lib/domain/source';
import { Verdict } from '@/lib/domain/statement';
import { pageData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'How we check',
  description: 'The rules that every sentence of this site has to keep, what our labels mean, and what no rule can catch.',
  path: address.howWeCheck,
});

type Meaning = { readonly id: string; readonly term: ReactNode; readonly meaning: string };

function Meanings({ entries }: { readonly entries: readonly Meaning[] }) {
  return (
    <dl className="meanings">
      {entries.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function HowWeCheckPage() {
  const content = library();
  return (
    <main id="content">
      <PrintHead content={content} path={address.howWeCheck} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>How we check</h1>
      <p className="lead">
        Every fact on this site is a claim. Every claim names the documents that it rests on, and the place in each. A program checks all of
        it against the rules below, and nothing is published while a rule is broken.
      </p>
      <section aria-labelledby="sure">
        <h2 id="sure">How sure we are, in words</h2>
        <p>For what a treatment does, good or bad, we give one of four levels. They come from GRADE, a method that guideline panels use.</p>
        <Meanings entries={Grade.options.map((grade) => ({ id: grade, term: gradeWords[grade], meaning: certaintyWording[grade] }))} />
        <p>Where a review or a panel gave the level, we say so. Otherwise it is our own judgement, and no clinician has reviewed it yet.</p>
      </section>
      <section aria-labelledby="gains">
        <h2 id="gains">Who gains</h2>
        <p>Each document has a label. It tells who gains from what the document says.</p>
        <Meanings entries={InterestKind.options.map((kind) => ({ id: kind, term: interestWords[kind], meaning: interestMeaning[kind] }))} />
      </section>
      <section aria-labelledby="read">
        <h2 id="read">How much of a document we read</h2>
        <ul>
          {ReadKind.options.map((how) => (
            <li key={how}>
              {readWords[how]}: {Object.values(content.sources).filter(({ read }) => read.how === how).length} documents
            </li>
          ))}
        </ul>
        <p>Most papers we know only from their summaries (abstracts). What we know only through somebody else is marked wherever we use it.</p>
      </section>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">What a verdict on a web page’s sentence means</h2>
        <Meanings entries={Verdict.options.map((verdict) => ({ id: verdict, term: <VerdictMark verdict={verdict} />, meaning: verdictMeaning[verdict] }))} />
      </section>
      <section aria-labelledby="once">
        <h2 id="once">One trial in three papers is one piece of evidence</h2>
        <p>
          A review adds up trials; it is not a new trial. Several reviews that find the same thing in the same few trials do not make it
          more certain. The table shows which of our documents tell of which ketamine studies in fibromyalgia.
        </p>
        <OverlapMatrix content={content} />
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">The rules</h2>
        <ol className="rules">
          {rules.map(({ id, correct }) => (
            <li key={id} id={`rule-${id}`}>
              {correct}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="sheets">
        <h2 id="sheets">How we score ourselves</h2>
        <p>
          Others have made lists to judge health information by. We filled these in ourselves, so take the scores with care. Still to come are
          charts, a test with readers, and the list of NICE, which we could not read whole. The CDC’s list shows where we are weakest: few pictures, long short
          versions on a phone, and many numbers close together.
        </p>
        {Object.values(content.sheets).map((sheet) => (
          <ScoreSheet key={sheet.name} sheet={sheet} />
        ))}
        {Object.entries(content.pageScores).map(([name, scores]) => (
          <PageScores key={name} name={name} scores={scores} titleOf={(href) => titleOf(href, content.articles)} />
        ))}
      </section>
      <section aria-labelledby="cannot">
        <h2 id="cannot">What no rule can catch</h2>
        <p>
          A rule can see that a number is the same as in our record of a document. It cannot see that we copied it wrongly into that record, that
          a document’s authors were wrong, or that we missed a document. If you find a mistake, it is ours.
        </p>
        <p>We made these mistakes on purpose, one at a time, and no rule noticed:</p>
        <ul>
          {Object.entries(blindSpots).map(([id, words]) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </section>
      <StructuredData data={pageData(content.site, { path: address.howWeCheck, name: 'How we check' })} />
    </main>
  );
}
