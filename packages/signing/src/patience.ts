/** How long a key provider or a store may take, in milliseconds. One that hangs must not hold up whoever comes later. */
const patience = 5000;

/**
 * What `call` gives, or a rejection when that takes too long. What comes afterwards is dropped.
 *
 * @param what leads the message
 */
export async function awaitBriefly<T>(what: string, call: () => T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${patience / 1000} s.`)), patience);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}
