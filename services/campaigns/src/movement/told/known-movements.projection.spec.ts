import { describe, expect, it } from '@jest/globals';
import {
  type Contract,
  type Envelope,
  movementAliasAddedV1,
  movementCataloguedV1,
  wireType,
} from '@thidua/event-contracts';
import { movementContent } from '../movement.samples.ts';
import { publishMovementEvent } from '../movement.publish.ts';
import { nameKey } from '../named-movement.ts';
import { knownMovementsProjection } from './known-movements.projection.ts';

const told = ({ type, sample }: Contract, data: object = sample): Envelope => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', source: '/campaigns/default' },
  ...{ id: 'x/1', subject: 'x', unit: 't4dyhl6t', epoch: 1, seq: 1, prevseq: null, effectiveon: null },
  ...{ type: wireType(type), time: '2025-07-25T01:00:00.000Z', correlationid: 'spec', causationid: null },
  data: { ...data },
});
const writes = (contract: Contract, data?: object) =>
  knownMovementsProjection.on[contract.type]?.(told(contract, data));
const { id, issuer, planNumber, planIssuedOn, period } = movementCataloguedV1.sample;

describe('what instances keep of each other’s movements', () => {
  it('is what a movement is known by', () => {
    const names = [nameKey('Tăng thu ngân sách địa phương')];
    const $set = { issuerId: issuer.id, names, planNumber, planIssuedOn, period, unit: 't4dyhl6t' };
    const operation = { updateOne: { filter: { _id: id }, update: { $set }, upsert: true } };
    expect(writes(movementCataloguedV1)).toEqual([{ collection: 'known_movements', operation }]);
  });

  it('gains a wording, in the spelling by which it is looked up', () => {
    const { id: of } = movementAliasAddedV1.sample;
    const update = { $addToSet: { names: nameKey('Cả nước chung tay xóa nhà tạm, nhà dột nát') } };
    const operation = { updateOne: { filter: { _id: of }, update, upsert: false } };
    expect(writes(movementAliasAddedV1)).toEqual([{ collection: 'known_movements', operation }]);
  });

  it('comes from what is published of a movement, which holds no more', () => {
    const content = movementContent({
      aliases: [{ text: 'Tăng thu', source: { text: '…', line: 1, lineTo: null } }],
    });
    const event = {
      type: 'MovementCatalogued' as const,
      data: { id, issuerAsOf: '2019-09-17', entry: 'OWN' as const, content },
    };
    const { contract, data } = publishMovementEvent(event);
    expect(contract.data.parse(data)).toEqual({ ...movementCataloguedV1.sample, aliases: ['Tăng thu'] });
    expect(writes(contract, data)?.[0]?.operation).toMatchObject({
      updateOne: { update: { $set: { names: ['Tăng thu ngân sách địa phương', 'Tăng thu'].map(nameKey) } } },
    });
  });
});
