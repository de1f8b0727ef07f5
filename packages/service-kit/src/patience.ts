/**
 * How long a request waits for its neighbour's news before it answers "try again": well inside the gateway's 5 s
 * for a write, and longer than the relay's second between watermarks.
 */
export const newsPatienceMs = 2500;
