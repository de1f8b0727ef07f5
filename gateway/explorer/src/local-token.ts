/** The token that `npm start` made for this machine; empty where the gateway hands none out. */
export async function localToken(): Promise<string> {
  const response = await fetch('./local-token');
  if (!response.ok) return '';
  const { token } = (await response.json()) as { token: string };
  return token;
}
