/** Why a figure cannot be drawn honestly: near which words of its entry, and what to do. */
export type Misfit = { readonly near: string; readonly found: string; readonly expected: string; readonly mend: string };
