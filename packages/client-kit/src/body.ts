type JsonMedia = `${string}/json` | `${string}/json;${string}` | `${string}+json` | `${string}+json;${string}`;

type JsonContent<T> = T extends { content: infer Content } ? Content[keyof Content & JsonMedia] : never;

/** The operation behind a path and a method of openapi-typescript's `paths`. */
export type OperationAt<Paths, Path, Method> = Path extends keyof Paths
  ? Method extends keyof Paths[Path]
    ? Paths[Path][Method]
    : never
  : never;

/**
 * The JSON body of a request, as it travels. `undefined` is part of it where the body is optional, and all of it where
 * there is none.
 */
export type RequestBody<Paths, Path, Method> =
  OperationAt<Paths, Path, Method> extends { requestBody: infer Body }
    ? JsonContent<Body>
    : OperationAt<Paths, Path, Method> extends { requestBody?: infer Body }
      ? JsonContent<Body> | undefined
      : undefined;

/** The JSON body of the 200 answer, as it travels. */
export type ResponseBody<Paths, Path, Method> =
  OperationAt<Paths, Path, Method> extends { responses: { 200: infer Answer } } ? JsonContent<Answer> : never;
