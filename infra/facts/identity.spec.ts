import { describe, expect, it } from '@jest/globals';
import { aliveOn, firstDay, lastDay, seen, spanOf, versions } from './facts.fixture.ts';
import { readParts } from './src/index.ts';

const staying = (level: string) => {
  const before = new Set(aliveOn(lastDay, level).map(({ key }) => key));
  return aliveOn(firstDay, level).filter(({ key }) => before.has(key));
};
const holder = (code: string, day: string) =>
  versions.find(
    (version) => version.gso_code === code && spanOf(version).from <= day && day < spanOf(version).to,
  );

describe('identity across 1 July 2025', () => {
  it('keeps the provinces that were not merged, no district, and the communes that were left alone', () => {
    expect(['PROVINCE', 'DISTRICT', 'COMMUNE'].map((level) => staying(level).length)).toEqual([11, 0, 127]);
    const changed = staying('COMMUNE').filter((now) => {
      const before = seen(now.key, lastDay);
      return before?.kind !== now.kind || before.gso_code !== now.gso_code;
    });
    expect(changed).toEqual([]);
  });

  it('takes a name for the same in twelve places where the two lists spell it differently', () => {
    const spelt = readParts().filter(({ act, name }) => act === 'CONTINUE' && name !== null);
    const pairs = spelt.map(({ unit_key: key, name }) => `${seen(key, lastDay)?.name} = ${name}`);
    expect(pairs.toSorted()).toEqual([
      'Xã Dak Lua = Xã Đak Lua',
      "Xã Ea H'leo = Xã Ea H’Leo",
      'Xã Ia RVê = Xã Ia Rvê',
      'Xã KRong = Xã Krong',
      'Xã Lưỡng Minh = Xã Lượng Minh',
      'Xã Mỹ Hoà Hưng = Xã Mỹ Hòa Hưng',
      'Xã Quảng Hoà = Xã Quảng Hòa',
      'Xã Rơ Kơi = Xã Rờ Kơi',
      'Xã Thuận Hoà = Xã Thuận Hòa',
      'Xã Tà Si Láng = Xã Tà Xi Láng',
      'Xã Đak Ơ = Xã Đăk Ơ',
      'Xã Đắk Long = Xã Đăk Long',
    ]);
  });

  it('makes a new unit of a merged one, also under the old name and code', () => {
    const cities = versions.filter(({ name }) => name === 'Thành phố Hải Phòng');
    expect(cities.map(({ gso_code: code, valid_to: to }) => [code, to])).toEqual([
      ['31', firstDay],
      ['31', null],
    ]);
    expect(new Set(cities.map(({ key }) => key)).size).toBe(2);
  });

  it('gives code 06811 to phường Thanh Sơn, then to phường Uông Bí', () => {
    expect([lastDay, firstDay].map((day) => holder('06811', day)?.name)).toEqual([
      'Phường Thanh Sơn',
      'Phường Uông Bí',
    ]);
  });

  it('tells xã Cẩm Giang from xã Cẩm Giàng', () => {
    expect(['10888', '10903'].map((code) => holder(code, firstDay)?.name)).toEqual([
      'Xã Cẩm Giang',
      'Xã Cẩm Giàng',
    ]);
  });

  it('keeps a unit that an act of its own makes another kind', () => {
    const lives = ['yrbrmob6', 'pn7kpmku'].map((key) =>
      versions.filter((version) => version.key === key).map(({ name, valid_from: from }) => [name, from]),
    );
    expect(lives).toEqual([
      [
        ['Thị xã Đông Triều', null],
        ['Thành phố Đông Triều', '2024-11-01'],
      ],
      [
        ['Tỉnh Đồng Nai', '2025-07-01'],
        ['Thành phố Đồng Nai', '2026-04-30'],
      ],
    ]);
    expect(['25270', '26485'].map((code) => holder(code, '2026-04-30')?.name)).toEqual([
      'Phường Lộc Ninh',
      'Phường Nhơn Trạch',
    ]);
  });

  it('remembers units that had ended before the first whole list', () => {
    const gone = aliveOn('2023-04-30', 'COMMUNE').filter(({ key }) => !seen(key, lastDay));
    expect(gone.map(({ name, valid_to: to }) => `${name} ${to}`).toSorted()).toEqual([
      'Phường Đông Triều 2024-11-01',
      'Xã Lương Mông 2024-11-01',
      'Xã Minh Cầm 2024-11-01',
      'Xã Điền Công 2023-05-01',
    ]);
  });
});
