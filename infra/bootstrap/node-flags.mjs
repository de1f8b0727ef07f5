// @ts-check

/** kafkajs 2.2.4 asks for timers in the past; Node 24 warns of it once a process, and nothing comes of it. */
export const QUIET = ['--disable-warning=TimeoutNegativeWarning'];
