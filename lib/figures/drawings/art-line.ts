/** How a line of a drawing looks; each is a class on pages, and colours written out in a file. */
export type Look = 'paper' | 'solid' | 'full' | 'faint' | 'accent' | 'accent thick' | 'accent-full' | 'bar';

/** A line of a drawing, as the path of an SVG. */
export type ArtLine = {
  readonly d: string;
  /** A plain line when left out. */
  readonly look?: Look;
  /** Drawn as in a mirror: the width of the picture that it is turned in. */
  readonly mirror?: number;
};
