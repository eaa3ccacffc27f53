import type { Page, Response } from '@playwright/test';

/** Where nothing is: a test that asks for the page of what is missing asks for an address under it. */
export const nowhere = '/nothing/';

/** What is wrong with an answer to an address that a test opens, in a sentence; nothing where a page is there, or should not be. */
export function answerFault(url: string, status: number): string | undefined {
  const isNowhere = new URL(url, 'http://site.example').pathname.startsWith(nowhere);
  if (isNowhere) return status === 404 ? undefined : `${url} was answered with status ${status}, but where nothing is the answer is 404.`;
  return status < 400 ? undefined : `${url} was answered with status ${status}: this page is missing. A test that asks for a missing page asks for an address under ${nowhere}.`;
}

/** Whether the script of the site, which begins after the first paint, has run; pages for other sites have none. */
const hasRun = () => document.querySelector('script[data-elements]') === null || customElements.get('share-page') !== undefined;

/** Lets a page open only addresses that are answered as they should be, and begin once its script has run, where there is script. */
export function openOnlyAnswered(page: Page, hasScript: boolean): void {
  const open = page.goto.bind(page);
  page.goto = async (url, options): Promise<Response | null> => {
    const refused = page.waitForEvent('requestfailed', { predicate: (request) => request.url().includes('/elements/'), timeout: 0 }).catch(() => undefined);
    const response = await open(url, options);
    const fault = response ? answerFault(url, response.status()) : undefined;
    if (fault) throw new Error(fault);
    if (hasScript && page.url() !== 'about:blank') await Promise.race([page.waitForFunction(hasRun), refused]);
    return response;
  };
}
