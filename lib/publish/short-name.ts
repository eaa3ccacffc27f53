/** The name of the site where there is room for at most 16 letters, such as a list of search engines. */
export const shortName = 'Fibro & ketamine';
