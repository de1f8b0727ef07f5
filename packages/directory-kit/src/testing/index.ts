/** For specs only: a directory without an organizations service. */
export { fillDirectory, type SmallWorld } from './fill-directory.ts';
