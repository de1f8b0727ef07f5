import type { LegalDay } from '@thidua/domain-kit';
import { organNamed } from '../document-number/organs.ts';

/** A document that is known here, with the name of its issuer on the day of issue. */
export interface KnownDocument {
  readonly id: string;
  readonly documentNumber: string;
  readonly issuedOn: LegalDay;
  readonly issuerId: string;
  readonly issuerUnitName: string;
}

/** A unit in whose papers `tỉnh` alone would mean it. */
export interface Kin {
  readonly id: string;
  readonly name: string;
}

interface Wanted {
  readonly number: string | null;
  readonly issuedOn: LegalDay | null;
  readonly issuerName: string | null;
}

/**
 * The one document that a citation can only mean: its number and its day, and the unit that the words name. Null where
 * any of the three is not told, or where two would do. Numbers repeat in thousands of registers: without the unit,
 * the only document that we happen to know is not the one that is meant.
 */
export function chooseDocument(
  { number, issuedOn, issuerName }: Wanted,
  known: readonly KnownDocument[],
  kin: readonly Kin[],
): string | null {
  if (number === null || issuedOn === null || issuerName === null) return null;
  const unit = organNamed(issuerName)?.rest ?? '';
  const fitting = known.filter(
    (each) => each.documentNumber === number && each.issuedOn === issuedOn && isMeant(unit, each, kin),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

const kinds = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'];

function isMeant(unit: string, { issuerId, issuerUnitName }: KnownDocument, kin: readonly Kin[]): boolean {
  if (unit === issuerUnitName.toLowerCase()) return true;
  if (!kinds.includes(unit)) return false;
  const ofKind = kin.filter(({ name }) => name.toLowerCase().startsWith(`${unit} `));
  return ofKind.length === 1 && ofKind[0]?.id === issuerId;
}
