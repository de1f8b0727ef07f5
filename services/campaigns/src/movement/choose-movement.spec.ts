import { describe, expect, it } from '@jest/globals';
import { chooseMovement, type MovementMention } from './choose-movement.ts';
import type { MovementContent } from './movement.content.ts';
import { known } from './movement.samples.ts';

const [nation, haiPhong, anLao] = ['organization.iycii4on', 'organization.t4dyhl6t', 'organization.uk7gzzjl'];
const haiDuong = 'organization.former';
const launchers = {
  ...{ centre: new Set([nation]), below: new Set([haiPhong, anLao]), former: new Set([haiDuong]) },
};
const bare = { planNumber: null, planIssuedOn: null, period: { from: null, to: null } };
const title = 'Cả nước chung sức xây dựng nông thôn mới';
const ofNation = known('of-nation', { ...bare, issuerId: nation, title });
const ofHaiPhong = known('of-hai-phong', {
  ...{ issuerId: haiPhong, title, planNumber: '164/KH-UBND', planIssuedOn: '2022-07-05' },
  period: { from: '2021-01-01', to: '2025-12-31' },
});
const both = [ofNation, ofHaiPhong];

const meant = (change: Partial<MovementMention>, movements = both) =>
  chooseMovement(
    {
      title,
      list: 'CENTRAL',
      period: null,
      listUnitId: null,
      planNumber: null,
      planIssuedOn: null,
      ...change,
    },
    '2024-08-16',
    launchers,
    movements,
  );
const nationwide = (id: string, change: Partial<MovementContent>) =>
  known(id, { ...bare, issuerId: nation, ...change });

describe('the movement that a mention means', () => {
  it('is that of the plan’s number, whatever the list is called', () => {
    const plan = { planNumber: '164/KH-UBND', planIssuedOn: '2022-07-05' };
    expect(meant(plan)).toBe('of-hai-phong');
    expect(meant({ ...plan, planNumber: '164 / KH-UBND', title: 'Một tên khác hẳn' })).toBe('of-hai-phong');
    expect(meant({ ...plan, planIssuedOn: null, title: '—' })).toBe('of-hai-phong');
  });

  it('is not one with the same number of another day', () => {
    const plan = { planNumber: '164/KH-UBND', planIssuedOn: '2023-07-05' };
    expect(meant({ ...plan, list: 'CITY' }, [ofHaiPhong])).toBeNull();
    const twice = [ofHaiPhong, known('later', { planNumber: '164/KH-UBND', planIssuedOn: '2023-07-05' })];
    expect(meant(plan, twice)).toBe('later');
    expect(meant({ ...plan, planIssuedOn: null }, twice)).toBeNull();
  });

  it('is found by its title where nobody has a plan of that number', () => {
    expect(meant({ planNumber: '9/KH-UBND' })).toBe('of-nation');
    expect(meant({ planNumber: '9/KH-UBND', list: 'CITY' }, [ofHaiPhong])).toBeNull();
  });

  it('is of the centre in its list, and else of those below, as far as they have one', () => {
    expect(meant({ list: 'CENTRAL' })).toBe('of-nation');
    expect(meant({ list: 'CITY' })).toBe('of-hai-phong');
    expect(meant({ list: 'DISTRICT' })).toBe('of-hai-phong');
    expect(meant({ list: 'CITY' }, [ofNation])).toBe('of-nation');
    expect(meant({ list: 'CENTRAL' }, [ofHaiPhong])).toBeNull();
  });

  it.each([
    ['quotes', 'Cả nước chung sức “xây dựng nông thôn mới”'],
    ['capitals', 'CẢ NƯỚC CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI'],
    ['a decomposed text', title.normalize('NFD')],
    ['another place of the tone', 'Cả nước chung sức xây dựng nông thôn mơí'],
    ['blanks', ' Cả nước  chung sức xây dựng\nnông thôn mới '],
  ])('is found over %s', (_what, written) => expect(meant({ title: written })).toBe('of-nation'));

  it('is found by an alias: the words of 003 for “xóa nhà tạm”', () => {
    const roofs = nationwide('roofs', {
      title: 'Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025',
      aliases: [{ text: 'Chung tay xóa nhà hư hỏng, xuống cấp của các hộ nghèo', source: null }],
    });
    expect(meant({ title: 'Chung tay xoá nhà hư hỏng; xuống cấp của các hộ nghèo' }, [roofs])).toBe('roofs');
    expect(meant({ title: 'Chung tay xóa nhà hư hỏng' }, [roofs])).toBeNull();
  });

  it('is nobody’s where two would do', () => {
    const two = [ofHaiPhong, known('of-an-lao', { ...bare, issuerId: anLao, title })];
    expect(meant({ list: 'DISTRICT' }, two)).toBeNull();
    expect(meant({ list: 'DISTRICT', listUnitId: 'organization.x' }, two)).toBeNull();
  });

  it('is first of the unit whose list it is, whatever that calls its level', () => {
    const three = [ofNation, ofHaiPhong, known('of-an-lao', { ...bare, issuerId: anLao, title })];
    expect(meant({ list: 'CITY', listUnitId: anLao }, three)).toBe('of-an-lao');
    expect(meant({ list: 'CITY', listUnitId: haiPhong }, three)).toBe('of-hai-phong');
    expect(meant({ list: 'CITY', listUnitId: nation }, three)).toBe('of-nation');
    expect(meant({ list: 'CITY', listUnitId: anLao }, both)).toBe('of-hai-phong');
  });

  it('is of a unit that went into one of these, where these have none themselves', () => {
    const former = known('of-former', {
      issuerId: haiDuong,
      title,
      planNumber: '164/KH-UBND',
      planIssuedOn: null,
    });
    const plan = { planNumber: '164/KH-UBND' };
    expect(meant(plan, [ofNation, former])).toBe('of-former');
    expect(meant(plan, [...both, former])).toBe('of-hai-phong');
    expect(meant({ list: 'CITY' }, [former])).toBe('of-former');
    // As a reader takes the list of Cẩm Giàng, under the new Hải Phòng (004.12).
    expect(meant({ list: 'CITY' }, [ofNation, former])).toBe('of-nation');
    expect(meant({ list: 'CITY' }, [...both, former])).toBe('of-hai-phong');
    const another = { ...former, id: 'of-another' };
    expect(meant({ list: 'CITY' }, [former, another])).toBeNull();
  });

  it('is never of a unit that is not above the paper', () => {
    expect(meant({ list: 'CITY' }, [{ ...ofHaiPhong, issuerId: 'organization.gddna4ji' }])).toBeNull();
    const plan = { planNumber: '164/KH-UBND', planIssuedOn: '2022-07-05' };
    expect(meant(plan, [{ ...ofHaiPhong, issuerId: 'organization.gddna4ji' }])).toBeNull();
  });

  it('is the stage that the period speaks of, or one that was not over', () => {
    const stage = (from: string, to: string) => nationwide(from, { title, period: { from, to } });
    const stages = [stage('2016-01-01', '2020-12-31'), stage('2021-01-01', '2025-12-31')];
    expect(meant({}, stages)).toBe('2021-01-01');
    expect(meant({ period: { from: '2016-01-01', to: '2020-12-31' } }, stages)).toBe('2016-01-01');
    expect(meant({ period: { from: '2016-01-01', to: '2025-12-31' } }, stages)).toBeNull();
  });
});
