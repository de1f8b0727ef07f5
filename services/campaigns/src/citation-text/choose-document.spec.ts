import { describe, expect, it } from '@jest/globals';
import { chooseDocument, type KnownDocument } from './choose-document.ts';

const document = (change: Partial<KnownDocument> = {}): KnownDocument => ({
  ...{ id: 'campaign.gddna4ji.1', documentNumber: '281/KH-UBND', issuedOn: '2024-11-29' },
  ...{ issuerId: 'organization.gddna4ji', issuerUnitName: 'Tỉnh Quảng Ninh', ...change },
});
const kin = [
  { id: 'organization.qb7fhufd', name: 'Thành phố Cẩm Phả' },
  { id: 'organization.gddna4ji', name: 'Tỉnh Quảng Ninh' },
];
const wanted = { number: '281/KH-UBND', issuedOn: '2024-11-29', issuerName: 'UBND tỉnh Quảng Ninh' };
const choose = (change: object, known = [document()], of = kin) =>
  chooseDocument({ ...wanted, ...change }, known, of);

describe('a citation means', () => {
  it.each([
    'UBND tỉnh Quảng Ninh',
    'Uỷ ban nhân dân tỉnh Quảng Ninh',
    'Ủy ban nhân dân tỉnh',
    'Chủ tịch UBND tỉnh',
  ])('the document of that number, day and unit: %s', (issuerName) => {
    expect(choose({ issuerName })).toBe(document().id);
  });

  it.each([
    ['its number is not certain', { number: null }],
    ['its day is not told', { issuedOn: null }],
    ['its issuer is not told', { issuerName: null }],
    ['it has another number', { number: '282/KH-UBND' }],
    ['it has another day', { issuedOn: '2023-11-29' }],
    ['it names another unit', { issuerName: 'UBND tỉnh Quảng Nam' }],
    ['it names a unit of another kind', { issuerName: 'UBND thành phố' }],
    ['it names a unit in part', { issuerName: 'UBND Quảng Ninh' }],
    ['it names another organ', { issuerName: 'Tỉnh ủy Quảng Ninh' }],
    ['it names an organ without a unit', { issuerName: 'Bộ Nội vụ' }],
  ])('nothing for certain where %s', (_why, change) => {
    expect(choose(change)).toBeNull();
  });

  it('nothing for certain where two documents would do', () => {
    expect(choose({}, [document(), document({ id: 'campaign.gddna4ji.2' })])).toBeNull();
  });

  it('by “tỉnh” only the one above who cites', () => {
    const haiDuong = document({ issuerId: 'organization.other', issuerUnitName: 'Tỉnh Hải Dương' });
    expect(choose({ issuerName: 'UBND tỉnh' }, [haiDuong])).toBeNull();
    expect(choose({ issuerName: 'UBND tỉnh' }, [document()], [])).toBeNull();
  });

  it('by “thành phố” nothing where who cites has two above it', () => {
    const haiPhong = { id: 'organization.t4dyhl6t', name: 'Thành phố Hải Phòng' };
    const ofHaiPhong = document({ issuerId: haiPhong.id, issuerUnitName: haiPhong.name });
    const thuyNguyen = { id: 'organization.x', name: 'Thành phố Thủy Nguyên' };
    const by = { issuerName: 'UBND thành phố' };
    expect(choose(by, [ofHaiPhong], [haiPhong])).toBe(ofHaiPhong.id);
    expect(choose(by, [ofHaiPhong], [thuyNguyen, haiPhong])).toBeNull();
  });
});
