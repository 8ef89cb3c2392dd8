import type { Page } from '@countersign/mock-kit';
import { endToken, findTokenOfAgreement } from './grant.ts';
import { askForUnbinding, showDone, showProblem } from './html.ts';
import type { AlipayPlusSettings } from './settings.ts';
import { acquirerId, walletNamed } from './wallets.ts';

/**
 * The side of the wallet, where a user ends an agreement: `/_mock/pages/unbind?authClientId=…&referenceAgreementId=…`. Asking the
 * merchant sends consultUnbinding and changes nothing; unbinding ends the token, which authNotify tells. The two are apart because
 * not every wallet asks, and what one does with the answer is not documented.
 */
export const unbindPage: Page<AlipayPlusSettings> = async (request) => {
  const { query, form, state } = request;
  const agreementId = query.get('referenceAgreementId') ?? '';
  const token = await findTokenOfAgreement(state, query.get('authClientId') ?? '', agreementId);
  if (token?.state !== 'live') return showProblem(404, 'There is no such agreement', 'Nothing is bound by these ids.');
  const { grant, accessToken } = token;
  const { walletBrandName, pspId } = walletNamed(grant.wallet);
  const action = form.get('action');
  if (action === 'unbind') {
    endToken(request, token);
    return showDone(walletBrandName, 'The agreement has ended.');
  }
  if (action !== 'consult') return askForUnbinding({ wallet: walletBrandName, agreementId });
  const { authClientId, referenceMerchantId = authClientId } = grant;
  // The question goes to the URL that is set for all; no request names one.
  const members = { authClientId, referenceMerchantId, accessToken, acquirerId, pspId };
  request.notify({ webhook: 'consultUnbinding', url: undefined, members });
  return showDone(walletBrandName, 'The merchant is asked.');
};
