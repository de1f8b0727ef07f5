import { readUnitVersions } from '@thidua/facts';

/** The first day of the provinces and communes that there are now. */
const day = '2025-07-01';

/** A province, and the instance that it runs. */
export interface Province {
  readonly unit: string;
  readonly name: string;
  /** `hai-phong` */
  readonly instance: string;
  readonly communes: readonly string[];
}

/** The nation as it is since 2025: 34 provinces and their communes. */
export interface NationOf2025 {
  readonly provinces: readonly Province[];
  /** All units, each with the one that it is below. */
  readonly tree: readonly { readonly unit: string; readonly parent: string | null }[];
}

export function readNationOf2025(): NationOf2025 {
  const units = [...readUnitVersions().values()].flatMap(
    (versions) =>
      versions.find(({ valid_from: from, valid_to: to }) => (from ?? '') <= day && day < (to ?? '~')) ?? [],
  );
  const below = Map.groupBy(units, ({ parent_key: parent }) => parent);
  const provinces = units
    .filter(({ level }) => level === 'PROVINCE')
    .map(({ key: unit, name }) => ({
      ...{ unit, name, instance: instanceOf(name) },
      communes: (below.get(unit) ?? []).map(({ key }) => key),
    }));
  return { provinces, tree: units.map(({ key: unit, parent_key: parent }) => ({ unit, parent })) };
}

const instanceOf = (name: string): string =>
  name
    .replace(/^(Tỉnh|Thành phố) /, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(' ', '-');
