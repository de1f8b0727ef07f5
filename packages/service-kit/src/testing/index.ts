/** For specs only: instances of a service that are home to different units. */
export { notesService } from './notes.fixture.ts';
export { startTwoHomes, units } from './two-homes.fixture.ts';
