import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { StudyComparison } from '@/components/evidence/study-comparison';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { subjectWords } from '@/lib/domain/labels';
import { StudyDesign, StudySubject } from '@/lib/domain/study';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'All studies, side by side',
  description: 'Every piece of research that this site tells of: how many people, which dose, compared with what, how long, and what was found.',
  path: address.studies,
});

export default function StudiesPage() {
  const content = library();
  const rank = (design: StudyDesign) => StudyDesign.options.indexOf(design);
  const studies = Object.entries(content.studies).sort(([, a], [, b]) => rank(a.design) - rank(b.design));
  return (
    <main id="content" className="wide">
      <PrintHead content={content} path={address.studies} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All studies, side by side</h1>
      <p className="lead">
        Every piece of research that we tell of, those on ketamine in fibromyalgia first. Trials stand before reports on
        single patients. Each study’s own page has all results.
      </p>
      {StudySubject.options.map((subject) => {
        const members = studies.filter(([, study]) => study.subject === subject);
        return (
          members.length > 0 && (
            <section key={subject} aria-labelledby={`subject-${subject}`}>
              <h2 id={`subject-${subject}`}>{subjectWords[subject]}</h2>
              <StudyComparison caption={`${subjectWords[subject]}: ${members.length} studies`} studies={members} content={content} />
            </section>
          )
        );
      })}
      <StructuredData data={listData(content.site, { path: address.studies, name: 'All studies, side by side' })} />
    </main>
  );
}
