import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';

/** A PNG of an element. Only flex boxes, text and SVG are drawn; a sign that the font lacks would be fetched from others, so a test forbids such. */
export function imageResponse(element: ReactElement, size: { readonly width: number; readonly height: number }): Response {
  return new ImageResponse(element, size);
}
