import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ServeOptions } from './serve-folder.ts';

/** Lets the pages of a server load again when there are new ones. */
export interface LiveReload extends Required<Pick<ServeOptions, 'routes' | 'rewritePage'>> {
  /** To be called when the new pages are there. */
  readonly reload: () => void;
}

// No page of a site is called so: in names of ours a tilde comes in pairs.
const scriptPath = '/~live-reload.js';
const eventsPath = '/~live-reload';

/** @param createEdition gives a name that no other edition of the pages has, of other runs of the server either */
export function createLiveReload(createEdition: () => string = randomUUID): LiveReload {
  const open = new Set<ServerResponse>();
  let edition = createEdition();
  const sendScript = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(script);
  };
  const openEvents = (query: URLSearchParams, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    open.add(response);
    response.once('close', () => open.delete(response));
    // New pages may have come between a page and its question, or with another run of the server.
    if (query.get('edition') !== edition) tellOf(response, edition);
  };
  return {
    routes: new Map([
      [scriptPath, (_, response) => sendScript(response)],
      [eventsPath, openEvents],
    ]),
    rewritePage: (html) => addScript(html, edition),
    reload: () => {
      edition = createEdition();
      for (const response of open) tellOf(response, edition);
    },
  };
}

const tellOf = (response: ServerResponse, edition: string): boolean => response.write(`data: ${edition}\n\n`);

const script = `'use strict';
{
  const { search } = new URL(document.currentScript.src);
  new EventSource('${eventsPath}' + search).onmessage = () => location.reload();
}
`;

const policyStart = '<meta http-equiv="Content-Security-Policy" content="';

/** The page with the script at its end, and a policy that lets it ask the server for events: of two directives the first counts. */
const addScript = (html: string, edition: string): string =>
  html
    .replace(policyStart, () => `${policyStart}connect-src 'self'; `)
    .replace(/(?=<\/body>\s*<\/html>\s*$)/, () => `<script src="${scriptPath}?edition=${edition}"></script>`);
