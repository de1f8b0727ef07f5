import type { Command, Rejection } from '@thidua/domain-kit';
import type { ReorganizationPaper, ReorganizationPart } from './reorganization.state.ts';

export type DraftReorganization = Command<
  'DraftReorganization',
  { readonly id: string; readonly paper: ReorganizationPaper }
>;

export type AddReorganizationParts = Command<
  'AddReorganizationParts',
  { readonly id: string; readonly parts: readonly ReorganizationPart[] }
>;

/** Asks what would become of the units; decides nothing and writes nothing. */
export type RehearseReorganization = Command<'RehearseReorganization', { readonly id: string }>;

export type EnactReorganization = Command<
  'EnactReorganization',
  {
    readonly id: string;
    /** The parts that were judged, null if none were; others now mean that somebody sent some since. */
    readonly judged: readonly ReorganizationPart[] | null;
    readonly faults: readonly Rejection[];
  }
>;

export type WithdrawReorganization = Command<'WithdrawReorganization', { readonly id: string }>;

export type ReorganizationCommand =
  DraftReorganization | AddReorganizationParts | EnactReorganization | WithdrawReorganization;
