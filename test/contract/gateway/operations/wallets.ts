import type { Operation } from '../operation.ts';
import type { Wallet } from '../state.ts';

const wallet = (walletName: string, walletBrandName: string, walletRegion: string, number: number): Wallet => ({
  walletName,
  walletBrandName,
  walletRegion,
  pspId: `102217${String(number).padStart(13, '0')}`,
});

/** Those that the documents name for Auto Debit. */
const wallets: readonly Wallet[] = [
  wallet('ALIPAY_CN', 'Alipay', 'CN', 1),
  wallet('ALIPAY_HK', 'AlipayHK', 'HK', 2),
  wallet('BOOST', 'Boost', 'MY', 3),
  wallet('DANA', 'DANA', 'ID', 4),
  wallet('GCASH', 'GCash', 'PH', 5),
  wallet('KAKAOPAY', 'KakaoPay', 'KR', 6),
  wallet('RABBIT_LINE_PAY', 'Rabbit LINE Pay', 'TH', 7),
  wallet('TNG', "Touch 'n Go eWallet", 'MY', 8),
  wallet('TRUEMONEY', 'TrueMoney', 'TH', 9),
];

/** The set is open: a wallet that is not known goes by its own name. */
export const walletNamed = (name: string): Wallet =>
  wallets.find(({ walletName }) => walletName === name) ?? wallet(name, name, 'SG', 99);

interface ConsultPaymentBody {
  readonly userRegion?: string;
  readonly allowedPspRegions?: readonly string[];
}

/** Lists the wallets of the regions that are allowed, those of the user's region first. */
export const consultPayment: Operation<ConsultPaymentBody> = ({ has, toResult }, body) => {
  const { userRegion, allowedPspRegions: regions = [] } = body;
  const allowed = wallets.filter(({ walletRegion }) => regions.length === 0 || regions.includes(walletRegion));
  const isFar = ({ walletRegion }: Wallet): number => Number(walletRegion !== userRegion);
  const supportWallets = allowed
    .toSorted((a, b) => isFar(a) - isFar(b))
    .map(({ walletName, walletBrandName, walletRegion }) => ({
      walletName,
      walletBrandName,
      walletLogo: { logoName: walletBrandName, logoUrl: `https://static.wallet.example/${walletName}.png` },
      walletRegion,
    }));
  const option = {
    paymentMethodType: 'CONNECT_WALLET',
    paymentMethodCategory: 'WALLET',
    enabled: has('enabled-as-boolean') ? true : 'true',
    preferred: 'true',
    paymentOptionDetail: { paymentOptionDetailType: 'CONNECT_WALLET', connectWallet: { supportWallets } },
  };
  const paymentOptions = supportWallets.length > 0 ? [option] : [];
  return { result: toResult('SUCCESS'), ...(!has('consult-without-options') && { paymentOptions }) };
};
