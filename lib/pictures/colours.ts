/** The light theme for pictures, which no style sheet reaches: the colours of app/tokens.css as sRGB. */
export const colours = {
  paper: '#fbf9f4',
  wash: '#f3efe6',
  ink: '#22252e',
  soft: '#4b4d56',
  rule: '#ded7c9',
  edge: '#6c6861',
  link: '#26478d',
  no: '#9c271e',
  grey: '#6b6865',
} as const;
