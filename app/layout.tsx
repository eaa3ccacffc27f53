import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { library } from '@/app/library';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { openSections } from '@/lib/articles/section-pages';
import { address } from '@/lib/domain/address';
import { iconAddress } from '@/lib/pictures/icon';
import { browserScript } from '@/lib/publish/elements';
import { shortName } from '@/lib/publish/site-name';
import { themeColours } from '@/lib/publish/theme-colours';
import './globals.css';

export function generateMetadata(): Metadata {
  const { site } = library();
  return {
    metadataBase: new URL(site.url),
    title: { default: site.name, template: `%s · ${shortName(site)}` },
    description: site.description,
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColours.light },
    { media: '(prefers-color-scheme: dark)', color: themeColours.dark },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { articles, site } = library();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script data-elements="/elements/site.js" dangerouslySetInnerHTML={{ __html: await browserScript(process.cwd(), 'first-paint') }} />
        {/* Smaller than the headers of a file would be. */}
        <link rel="icon" href={iconAddress} sizes="any" type="image/svg+xml" />
        <link rel="icon" href={address.icon('favicon.ico')} sizes="32x32" />
        <link rel="apple-touch-icon" href={address.icon('apple-touch-icon.png')} />
        <link rel="search" type="application/opensearchdescription+xml" title={shortName(site)} href={address.openSearch} />
        <link rel="alternate" type="application/atom+xml" title="What changed" href={address.atomFeed} />
        <link rel="alternate" type="application/feed+json" title="What changed" href={address.jsonFeed} />
      </head>
      <body>
        <a href="#content" className="skip-link">
          Skip to the text
        </a>
        <Header sections={openSections(articles)} />
        {children}
        <Footer site={site} />
      </body>
    </html>
  );
}
