const started = (executablePath: string | undefined) => ({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });

/** How the browser of most tests is started. */
export const browser = started(process.env.BROWSER_PATH);

/** How the whole browser is started: one without windows keeps no page to come back to, and asks for no icon. */
export const wholeBrowser = started(process.env.WHOLE_BROWSER_PATH ?? process.env.BROWSER_PATH);
