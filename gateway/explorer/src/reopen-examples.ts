/** Forgets the tabs that GraphiQL kept in this browser, so that the examples stand there as at first. */
export function reopenExamples(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('graphiql:')) localStorage.removeItem(key);
  }
  location.reload();
}
