import type { Content } from '../domain/content';
import type { Estimate } from '../domain/estimate';
import type { Figure } from '../domain/figure';
import type { Told } from '../domain/figure-parts';
import type { FigureTable, Origin } from './figure-table';
import { differenceWords, iconsOfCount, iconsOfShare, type IconCount } from './icon-count';
import { originOf, originOfClaim } from './origin';
import { peopleAnyway } from './people-anyway';

export type IconArrayFigure = Extract<Figure, { kind: 'icon-array' }>;

/** A group of a row; the extra signs are those that it has more than the group that it is compared with. */
export type IconGroup = { readonly name: string; readonly icons: IconCount; readonly extra: number; readonly difference?: string | undefined };

/** One outcome: its groups side by side, and what a reader must know of the numbers. */
export type IconRow = { readonly outcome: string; readonly when?: string | undefined; readonly groups: readonly IconGroup[]; readonly notes: readonly string[] };

type Named = readonly [name: string, icons: IconCount];

function groupsOf(named: readonly Named[], isCompared: boolean): readonly IconGroup[] {
  const compared = named[0]?.[1];
  return named.map(([name, icons], at) => {
    const isSame = !isCompared || at === 0 || !compared || compared.of !== icons.of;
    return isSame
      ? { name, icons, extra: 0 }
      : { name, icons, extra: Math.max(0, icons.had - compared.had), difference: differenceWords(icons, compared) };
  });
}

const countsNotSeen = 'Told in per cent; the counts were not in what we read.';
/** Said of a group that is too large to draw each of its members. */
export const asIfHundred = 'Drawn as if there were a hundred in the group.';

function armsRow({ studies }: Content, figure: IconArrayFigure, estimate: Extract<Estimate, { arms: object }>): IconRow {
  const first = figure.comparison;
  const name = (arm: string) => studies[estimate.study]?.arms[arm]?.name ?? arm;
  const arms: readonly (readonly [string, IconCount])[] =
    estimate.measure === 'count'
      ? Object.entries(estimate.arms).map(([arm, { n, of }]) => [arm, iconsOfCount(n, of)] as const)
      : Object.entries(estimate.arms).map(([arm, { value }]) => [arm, iconsOfShare(value)] as const);
  const ordered = [...arms.filter(([arm]) => arm === first), ...arms.filter(([arm]) => arm !== first)];
  const isLarge = estimate.measure === 'count' && Object.values(estimate.arms).some(({ of }) => of > 100);
  return {
    outcome: estimate.outcome,
    when: estimate.time.words,
    groups: groupsOf(ordered.map(([arm, icons]) => [name(arm), icons]), first !== undefined),
    notes: [
      ...(estimate.measure === 'share' && !estimate.caution?.includes('counts') ? [countsNotSeen] : []),
      ...(isLarge ? [asIfHundred] : []),
      ...(estimate.chance ? [`Of chance the source says: ${estimate.chance}.`] : []),
      ...(estimate.caution ? [estimate.caution] : []),
    ],
  };
}

function moreRow({ estimates, studies }: Content, figure: IconArrayFigure, id: string): IconRow | undefined {
  const differences = figure.estimates.filter((other) => estimates[other]?.measure === 'difference');
  const difference = estimates[id];
  const ratio = estimates[figure.ratios?.[differences.indexOf(id)] ?? ''];
  const anyway = difference && ratio && peopleAnyway(difference, ratio);
  if (!anyway || difference.measure !== 'difference') return undefined;
  const { low, high } = difference;
  const treated = Object.values(studies[difference.study]?.arms ?? {})[0]?.name;
  return {
    outcome: difference.outcome,
    groups: groupsOf([['Without it', iconsOfShare(anyway)], [treated ?? 'With it', iconsOfShare(anyway + difference.value)]], true),
    notes: [
      ...(low === undefined || high === undefined ? [] : [`It may be anywhere from ${low} to ${high} more in every 100.`]),
      'The source tells only how many more, and how many times as likely; how many have it anyway is our own sum from both.',
      ...(difference.caution ? [difference.caution] : []),
    ],
  };
}

function toldRow({ outcome, groups }: Told): IconRow {
  const named = groups.map((group): Named => [group.name, 'n' in group ? iconsOfCount(group.n, group.of) : iconsOfShare(group.percent, group.upTo)]);
  return { outcome, groups: groupsOf(named, groups.length > 1), notes: groups.some((group) => 'percent' in group) ? [countsNotSeen] : [] };
}

type RowWithOrigin = { readonly row: IconRow; readonly origin: Origin };

function rowsWithOrigin(content: Content, figure: IconArrayFigure): readonly RowWithOrigin[] {
  const around = [figure.uncompared, figure.caution];
  const drawn = figure.estimates.flatMap((id) => {
    const estimate = content.estimates[id];
    if (!estimate) return [];
    const row = estimate.measure === 'count' || estimate.measure === 'share' ? armsRow(content, figure, estimate) : moreRow(content, figure, id);
    return row ? [{ row, origin: originOf(content, id, estimate, figure.claims, [...row.notes, ...around]) }] : [];
  });
  const told = (figure.told ?? []).map((one) => {
    const row = toldRow(one);
    return { row, origin: originOfClaim(content, one.claim, [...row.notes, ...around]) };
  });
  return [...drawn, ...told];
}

/** The rows of a figure; what cannot be drawn is left out (a rule refuses it). */
export const iconRows = (content: Content, figure: IconArrayFigure): readonly IconRow[] => rowsWithOrigin(content, figure).map(({ row }) => row);

/** Notes that hold for every row of several, so that they are said once. */
export function sharedNotes(rows: readonly IconRow[]): readonly string[] {
  return rows.length > 1 ? (rows[0]?.notes ?? []).filter((note) => rows.every(({ notes }) => notes.includes(note))) : [];
}

/** The rows as a table, one group a row. */
export function iconTable(content: Content, figure: IconArrayFigure): FigureTable {
  const lines = rowsWithOrigin(content, figure).flatMap(({ row: { outcome, when, groups }, origin }) =>
    groups.map(({ name, icons, difference }) => ({ cells: [when ? `${outcome}. ${when}` : outcome, name, icons.words, difference ?? ''], origin })),
  );
  return { head: ['What', 'Group', 'How many', 'Compared'], rows: lines.map(({ cells }) => cells), origins: lines.map(({ origin }) => origin) };
}
