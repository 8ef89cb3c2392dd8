export { SigningError, type SigningErrorCode, type SigningErrorOptions, type UnverifiedAnswer } from './errors.ts';
export { type CryptoKey, parsePrivateKey, parsePublicKey, type PrivateKeyInput, type PublicKeyInput } from './key.ts';
export type { RsaJwk } from './key-form.ts';
export type { KeyOptions } from './key-ring.ts';
export type { PrivateKeyProvider, PublicKeyProvider, PublicKeys, VersionedKey } from './key-source.ts';
export { type AnswerLimit, type Exchange, signingMiddleware, type SigningMiddleware } from './middleware.ts';
export type { SigningOptions, TimeTolerance } from './options.ts';
export { alipayScheme, type SignatureScheme } from './scheme.ts';
export { signMessage } from './sign.ts';
export { formatSignatureHeader, parseSignatureHeader, type SignatureHeader } from './signature-header.ts';
export { signedContent, type SignedMessage } from './signed-content.ts';
export { createSigner, type ReceivedAnswer, type SignableRequest, type Signer } from './signer.ts';
export { verifyMessage, verifySignature } from './verify.ts';
export type { Answer } from './notification/answer.ts';
export type { HeadersInput, MessageInput, RawMessage } from './notification/message.ts';
export { createNodeListener, type NodeRequest, type NodeResponse } from './notification/node-listener.ts';
export type { Notification, NotificationHandlers, NotificationTypes } from './notification/notification.ts';
export { createReceiver, type Receiver, type ReceiverApi } from './notification/receiver.ts';
export type { ReceiverOptions, SigningReceiverOptions } from './notification/receiver-options.ts';
export type { Refusal, RefusalReason } from './notification/refusal.ts';
export { type ClaimState, createMemoryStore, type NotificationStore } from './notification/store.ts';
export type {
  ResultMembers,
  WebhookDescriptor,
  WebhookResult,
  WebhookResults,
  WebhookTable,
} from './notification/webhook.ts';
