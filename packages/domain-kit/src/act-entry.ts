/** OWN: the unit did it here itself. TRANSCRIBED: its paper came in, and somebody with that right entered it. */
export type Entry = 'OWN' | 'TRANSCRIBED';
