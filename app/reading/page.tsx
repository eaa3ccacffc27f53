import { library } from '@/app/library';
import { pageMetadata } from '@/app/page-metadata';
import { ReadingForm } from '@/components/site/reading-form';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { PrintHead } from '@/components/site/print-head';
import { StructuredData } from '@/components/site/structured-data';
import { address } from '@/lib/domain/address';
import { pageData } from '@/lib/publish/structured/plain-pages';

export const metadata = pageMetadata({
  title: 'Reading settings',
  description: 'Set colours, letters, space and length of the pages for your eyes and your energy. Kept on your device only.',
  path: address.reading,
});

export default function ReadingPage() {
  return (
    <main id="content">
      <PrintHead content={library()} path={address.reading} />
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>Reading settings</h1>
      <p className="lead">Set the pages as your eyes and your energy need them today.</p>
      <ReadingForm />
      <offline-copy hidden>
        <p>
          <label className="switch">
            <input type="checkbox" /> Keep the short versions and the emergency page on this device, to read without a network
          </label>{' '}
          <span role="status" className="soft" />
        </p>
      </offline-copy>
      <p>Your choice stays on this device, and is sent to nobody. Until you choose, the pages follow your device.</p>
      <StructuredData data={pageData(library().site, { path: address.reading, name: 'Reading settings' })} />
    </main>
  );
}
