/** Requests per second to a gateway of somebody else: the documents name no limit, and a sandbox is shared. */
export const defaultRate = 2;

/** What runs on this machine is nobody else's. */
export const isLoopback = (url: string): boolean =>
  /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
