import { newEntityId } from '@thidua/event-kit';
import { readOrganizations } from '@thidua/samples';

const organization = (key: string) => `organization.${key}`;

export const quangNinh = organization('gddna4ji');
export const camPha = organization('qb7fhufd');

/** All wards and communes of thành phố Cẩm Phả from 1 November 2024 to its last day. */
export const communes = [
  ...['uw5na7pk', 'j4kd3h46', 'htik2qhb', 'sh347dqo', 'xpvo7zi4', 'nwgbefkj', 'vzitar33', 'j7qscsou'],
  ...['s2qee2w6', 'sxiqeweh', 'k3gz6x2n', 'ksuxy2it', 'q2dwi3ca', 'ryjlvrii', 'vgnlpers'],
].map(organization);

/** Those that took its territory on 1 July 2025; the first, phường Cẩm Phả, took the middle of the city. */
export const successors = ['jdtlzi5c', 'eqgo7gga', 'nxbnnqoj', 'vq5vju6g', 'kylxlqug', 'xwrr2huo'].map(
  organization,
);

const body = (alias: string): string => {
  const found = readOrganizations().find((each) => each.alias === alias);
  if (!found) throw new Error(`the samples know no body ${alias}`);
  return found.id;
};

/** The agencies that the plan of the city names and may order, and the one to which papers go. */
export const homeAffairs = body('cam-pha-phong-noi-vu');
export const agencies = [
  homeAffairs,
  body('cam-pha-phong-van-hoa-thong-tin'),
  body('cam-pha-trung-tam-truyen-thong-van-hoa'),
];
/** Whom it asks, because it cannot order them. */
export const asked = [body('cam-pha-ban-tuyen-giao-thanh-uy'), body('cam-pha-mat-tran')];

/** An invented person for each unit: they speak for it in this journey. */
const people = new Map<string, string>();
export function officialOf(unit: string): string {
  const known = people.get(unit) ?? newEntityId('person', unit.split('.')[1] ?? '');
  people.set(unit, known);
  return known;
}
