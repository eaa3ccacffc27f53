import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { library } from '@/app/library';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { openSections } from '@/lib/articles/section-pages';
import { browserScript } from '@/lib/publish/elements';
import './globals.css';

export function generateMetadata(): Metadata {
  const { site } = library();
  return {
    metadataBase: new URL(site.url),
    title: { default: site.name, template: '%s · Fibromyalgia & ketamine' },
    description: site.description,
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { articles, site } = library();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script data-elements="/elements/site.js" dangerouslySetInnerHTML={{ __html: await browserScript(process.cwd(), 'first-paint') }} />
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
