/** The authority: for the process that runs the registry and for operators' tools. Brings MongoDB along. */
export { Registry } from './registry.ts';
export { createRegistryHandler } from './registry-handler.ts';
export { type HomeMoves, homeMoves } from '../lookup/home-moves.ts';
