/** Sends an operation to the graph of this origin, as the bearer of `token` or as nobody. */
export async function askGraph(
  operation: object,
  token: string,
  headers: Record<string, unknown> = {},
): Promise<object> {
  const response = await fetch('./graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(headers as Record<string, string>),
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}
