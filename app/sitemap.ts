import type { MetadataRoute } from 'next';
import { library } from '@/app/library';
import { sitemapEntries } from '@/lib/publish/sitemap';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return [...sitemapEntries(library())];
}
