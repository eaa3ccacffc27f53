/** The dates of a claim that has not changed since the site began. */
export const published = { since: '2026-11-22', checked: '2026-11-22', changes: [] } as const;
