/**
 * Does on a page of a mock what a person would: opens it, sends its form with one of its buttons, and sees where that leads.
 *
 * @param url of the page: `normalUrl` of an answer
 * @param does value of the button: `approve`
 * @returns the parameters of the URL that the person is sent to
 * @throws {Error} when the page has no such button, or leads nowhere
 */
export async function approveOnMock(url: string, does: string): Promise<Readonly<Record<string, string>>> {
  const opened = await fetch(url, { redirect: 'manual' });
  const page = await opened.text();
  const button = buttonsOf(page).find(({ value }) => value === does);
  const reply =
    button === undefined
      ? opened
      : await fetch(url, {
          method: 'POST',
          body: new URLSearchParams({ [button.name]: button.value }),
          redirect: 'manual',
        });
  const location = reply.headers.get('location');
  // A mock may be set to decide by itself: then the page is a redirect at once.
  if (location === null)
    throw new Error(
      `The page at ${new URL(url).pathname} answers HTTP ${reply.status} and ${button ? 'leads nowhere' : `has no button "${does}"`}.`,
    );
  return Object.fromEntries(new URL(location, url).searchParams);
}

const buttonsOf = (page: string): readonly { readonly name: string; readonly value: string }[] =>
  [...page.matchAll(/<button\b[^>]*>/g)].map(([tag]) => ({
    name: attributeOf(tag, 'name'),
    value: attributeOf(tag, 'value'),
  }));

const attributeOf = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
