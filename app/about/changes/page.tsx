import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { DayOfChanges } from '@/components/evidence/day-of-changes';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { allChanges, changesByDay } from '@/lib/publish/changes';
import { listData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'What changed',
  description: 'Every change in what we say, claim by claim, with the day and the reason.',
  path: address.changes,
});

export default function ChangesPage() {
  const content = library();
  const days = changesByDay(allChanges(content));
  return (
    <main id="content">
      <PrintHead content={content} path={address.changes} />
      <Breadcrumb
        steps={[
          { href: address.home, words: 'Home' },
          { href: address.section('about'), words: 'About' },
        ]}
      />
      <h1>What changed</h1>
      <p className="lead">
        When we change what we say, it stands here: what changed, when, and why. Old words keep an address of their own, so whoever quoted
        them can still show them.
      </p>
      <p>
        To be told of changes, use a feed reader: <a href={address.atomFeed}>Atom feed</a> or <a href={address.jsonFeed}>JSON feed</a>. It
        needs no e-mail address.
      </p>
      {days.map((day) => (
        <DayOfChanges key={day.on} day={day} library={content} />
      ))}
      <StructuredData data={listData(content.site, { path: address.changes, name: 'What changed', steps: [{ path: address.section('about'), words: 'About' }] })} />
    </main>
  );
}
