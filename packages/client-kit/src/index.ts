export type { RequestBody, ResponseBody } from './body.ts';
export { callOperation } from './call-operation.ts';
export type { EnvelopedApi } from './call-operation.ts';
export type { Checked } from './checked.ts';
export type { CallLimits, CallOptions, ClientOptions } from './client-options.ts';
export type { Clock } from './clock.ts';
export type { Condition, Conditional, ConditionShape, Forbidden, Given } from './conditional.ts';
export { connect } from './connection.ts';
export type { Connection } from './connection.ts';
export { createPlainOperation } from './create-plain-operation.ts';
export type { PlainOperation } from './create-plain-operation.ts';
export type {
  ApiDescriptor,
  Envelope,
  OperationDescriptor,
  PollDescriptor,
  ResultStatus,
  ServerDescriptor,
} from './descriptor.ts';
export { encodeInput } from './encode-input.ts';
export type { EncodeOptions } from './encode-input.ts';
export {
  AbortedError,
  ClientError,
  ConfigurationError,
  EncodingError,
  HttpError,
  OutcomeUnknownError,
  ProtocolError,
  TimeoutError,
  TransportError,
} from './errors.ts';
export type { ClientErrorCode, UnknownFate, UnverifiedAnswer } from './errors.ts';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export { createHttp } from './http-client.ts';
export type { HttpClient, WithoutHeaders } from './http-client.ts';
export type { Input, JsonObject, JsonValue } from './input.ts';
export { UNKNOWN_ACTION } from './outcome.ts';
export type { Outcome, OutcomeDescriptor, RawAnswer, UnknownResultCode } from './outcome.ts';
export type { Signer } from './signer.ts';
export { waitFor } from './wait-for.ts';
export type { Settled, WaitOptions } from './wait-for.ts';
export type { WireShape, WireShapes, WireType } from './wire-shape.ts';
export type { Middleware } from 'openapi-fetch';
