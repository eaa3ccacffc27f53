import type { BrowserContext } from '@playwright/test';

/** How Chromium tells, on the console, of what a policy of the page forbids. */
const forbidden = /Content Security Policy|Permissions[- ]Policy/i;

/** What the pages of a browser do that none may do, in words as it happens: what they throw, and what their policy forbids them. */
export function watched(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on('weberror', (error) => wrong.push(error.error().message));
  context.on('console', (message) => {
    if (forbidden.test(message.text())) wrong.push(message.text());
  });
  return wrong;
}
