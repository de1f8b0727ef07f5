/** One answer of `ask` serves all who ask within `milliseconds`: for what anyone may ask and costs others work. */
export function freshFor<Answer>(milliseconds: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (answer === undefined || performance.now() - askedAt > milliseconds) {
      answer = ask();
      askedAt = performance.now();
    }
    return answer;
  };
}
