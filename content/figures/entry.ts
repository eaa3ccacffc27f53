import type { Figure } from '@/lib/domain/figure';
import type { ClaimId } from '../claims';
import type { EstimateId } from '../estimates';
import type { StatementId } from '../statements';

type Ids = {
  readonly claims: ClaimId;
  readonly claim: ClaimId;
  readonly estimates: EstimateId;
  readonly statement: StatementId;
};

/** The same shape, with the ids that exist in place of any text. */
type Bound<Shape, Key = ''> = Shape extends readonly (infer Item)[]
  ? readonly Bound<Item, Key>[]
  : Shape extends string
    ? Key extends keyof Ids
      ? Ids[Key]
      : Shape
    : Shape extends object
      ? { readonly [Field in keyof Shape]: Bound<Shape[Field], Field> }
      : Shape;

/** A figure whose claims, estimates and statements exist. */
export type FigureEntry = Bound<Figure>;
