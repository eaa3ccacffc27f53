import type { Metadata } from 'next';
import { address } from '@/lib/domain/address';

export const metadata: Metadata = { title: 'This page is not here', description: 'The address may be mistyped, or the page may have moved.' };

export default function NotFound() {
  return (
    <main id="content">
      <h1>This page is not here</h1>
      <p>The address may be mistyped, or the page may have moved. Nothing is wrong on your side.</p>
      <ul>
        <li>
          <a href={address.home}>Go to the first page</a>
        </li>
        <li>
          <a href={address.search}>Search for a word</a>, or look <a href={address.aToZ}>from A to Z</a>
        </li>
        <li>
          <a href={address.claims}>See everything that we tell, one claim at a time</a>
        </li>
        <li>
          <a href={address.sources}>See all sources</a>
        </li>
      </ul>
    </main>
  );
}
