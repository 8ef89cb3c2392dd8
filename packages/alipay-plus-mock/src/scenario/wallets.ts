import type { Handler } from '@countersign/mock-kit';
import type { AlipayPlusSettings } from './settings.ts';

/** Alipay+'s id of the acquirer, that of the contract's examples. */
export const acquirerId = '1022188000000000001';

/** A wallet that offers Auto Debit, by the names of the contract. */
interface Wallet {
  readonly walletName: string;
  readonly walletBrandName: string;
  readonly walletRegion: string;
  /** Alipay+'s id of its provider. */
  readonly pspId: string;
}

const wallet = (walletName: string, walletBrandName: string, walletRegion: string, number: number): Wallet => ({
  walletName,
  walletBrandName,
  walletRegion,
  pspId: `10221700000000000${String(number).padStart(2, '0')}`,
});

/** Those that the contract names. The ids are made in the manner of its examples. */
const wallets: readonly Wallet[] = [
  wallet('GCASH', 'GCash', 'PH', 0),
  wallet('ALIPAY_HK', 'AlipayHK', 'HK', 2),
  wallet('TNG', "Touch 'n Go eWallet", 'MY', 3),
  wallet('DANA', 'DANA', 'ID', 4),
  wallet('KAKAOPAY', 'KakaoPay', 'KR', 5),
  wallet('TRUEMONEY', 'TrueMoney', 'TH', 6),
  wallet('ALIPAY_CN', 'Alipay', 'CN', 7),
  wallet('BOOST', 'Boost', 'MY', 8),
  wallet('RABBIT_LINE_PAY', 'Rabbit LINE Pay', 'TH', 9),
];

/** The set of wallets is open: one that is not known goes by its own name. */
export const walletNamed = (name: string): Pick<Wallet, 'walletBrandName' | 'pspId'> =>
  wallets.find(({ walletName }) => walletName === name) ?? wallet(name, name, '', 99);

/** Which wallets can be used. All wallets take every amount and every merchant here; none has a logo. */
export const consultPayment: Handler<AlipayPlusSettings> = async (call) => {
  const { userRegion, allowedPspRegions: regions } = call.body as {
    readonly userRegion?: string;
    readonly allowedPspRegions?: readonly string[];
  };
  const isNear = ({ walletRegion }: Wallet): boolean => walletRegion === userRegion;
  const allowed = wallets.filter(({ walletRegion }) => !regions?.length || regions.includes(walletRegion));
  const sorted = [...allowed.filter(isNear), ...allowed.filter((each) => !isNear(each))];
  const supportWallets = sorted.map(({ walletName, walletBrandName, walletRegion }) => ({
    walletName,
    walletBrandName,
    walletRegion,
  }));
  const option = {
    paymentMethodType: 'CONNECT_WALLET',
    paymentMethodCategory: 'WALLET',
    enabled: 'true',
    preferred: 'true',
    paymentOptionDetail: { paymentOptionDetailType: 'CONNECT_WALLET', connectWallet: { supportWallets } },
  };
  return { ...call.result('SUCCESS'), paymentOptions: supportWallets.length > 0 ? [option] : [] };
};
