/** How a process of ours begins and ends. For processes that are no subgraph: nothing of GraphQL is loaded. */
export { listen, type Listening } from './listen.ts';
export { readSettings, setting } from './read-settings.ts';
export { runMain, type Running } from './run-main.ts';
export { StartRefused } from './start-refused.ts';
