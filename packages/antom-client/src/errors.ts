// What a call throws, so that a caller need not know which package says it.
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
} from '@countersign/client-kit';
export { SigningError } from '@countersign/signing';
