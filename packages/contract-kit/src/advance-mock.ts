/**
 * Lets the time of a mock pass by which payments end and codes expire.
 *
 * @param baseUrl of the mock's API; the mock is steered at its origin
 * @throws {Error} where no mock is
 */
export async function advanceMock(baseUrl: string, milliseconds: number): Promise<void> {
  const { origin } = new URL(baseUrl);
  const response = await fetch(`${origin}/_mock/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: milliseconds }),
  });
  if (!response.ok) throw new Error(`${origin}/_mock/clock answers HTTP ${response.status}: that is no mock.`);
}
