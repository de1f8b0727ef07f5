/**
 * Answers true for an id's first use and false for a second one within `windowMs`. Two generations of ids are
 * kept and swapped, so forgetting costs nothing at each call and no timer.
 */
export function createReplayGuard(windowMs: number, now: () => number = Date.now): (id: string) => boolean {
  let current = new Set<string>();
  let previous = new Set<string>();
  let swapAt = now() + windowMs;

  return (id) => {
    if (now() >= swapAt) {
      previous = now() >= swapAt + windowMs ? new Set() : current;
      current = new Set();
      swapAt = now() + windowMs;
    }
    if (current.has(id) || previous.has(id)) return false;
    current.add(id);
    return true;
  };
}
