const headerBytes = 22;

/**
 * An ICO file that holds one PNG.
 * @param size The side of the picture in pixels, below 256.
 */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headerBytes + png.length);
  const header = new DataView(file.buffer);
  header.setUint16(2, 1, true); // an icon
  header.setUint16(4, 1, true); // of one picture
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // planes
  header.setUint16(12, 32, true); // bits of a pixel
  header.setUint32(14, png.length, true);
  header.setUint32(18, headerBytes, true);
  file.set(png, headerBytes);
  return file;
}
