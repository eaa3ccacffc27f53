import type { Metadata } from 'next';
import { library } from '@/app/library';
import { Breadcrumb } from '@/components/site/breadcrumb';
import { address } from '@/lib/domain/address';
import { designWords } from '@/lib/domain/labels';

export const metadata: Metadata = {
  title: 'All studies',
  description: 'Every piece of research that this site tells of: how it was built, in whom, and what it found.',
  alternates: { canonical: address.studies },
};

export default function StudiesPage() {
  return (
    <main id="content">
      <Breadcrumb steps={[{ href: address.home, words: 'Home' }]} />
      <h1>All studies</h1>
      <p className="lead">Every piece of research that we tell of: how it was built, in whom, and what it found.</p>
      <ul className="cards">
        {Object.entries(library().studies).map(([id, study]) => (
          <li key={id}>
            <a href={address.study(id)}>{study.name}</a>
            <p>
              {designWords[study.design]}. {study.participants}.
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
