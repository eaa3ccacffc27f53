/** A part of a body: its first and last byte, counted from 0. */
export type Part = { readonly first: number; readonly last: number };

const one = /^bytes=(\d*)-(\d*)$/;

/**
 * The part of a body that a `Range` header asks for. `whole` when it asks for nothing that can be
 * understood, or for several parts, so that it gets everything; `none` when it lies beyond the end.
 * @param size The bytes of the whole body.
 */
export function partOf(header: string | undefined, size: number): Part | 'whole' | 'none' {
  const [, from = '', to = ''] = one.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'none' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return 'whole';
  return first >= size ? 'none' : { first, last };
}
