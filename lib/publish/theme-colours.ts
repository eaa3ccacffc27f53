import { colours } from '../pictures/colours';

/** The ground of pages in the light and the dark theme of app/tokens.css, as sRGB, for the frame of a browser. */
export const themeColours = { light: colours.paper, dark: '#15171c' } as const;
