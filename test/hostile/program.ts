import type { ProgramInput } from '@goodword/server';

const amount = (cents: number) =>
  ({ kind: 'amount', value: { amount: cents, currency: 'USD' } }) as const;

// A right-to-left language is one that the merchant brings: enough of it for every view.
const ARABIC = {
  headline: 'أهدِ صديقك {friend} واحصل على {advocate}',
  headlineSame: 'أهدِ صديقك {offer} واحصل على {offer}',
  amount: 'خصم {value}',
  friendGets: 'لصديقك',
  youGet: 'لك',
  ruleFirst: 'الطلب الأول فقط',
  ruleNoHold: 'بعد الدفع مباشرة',
  linkLabel: 'رابطك',
  copy: 'نسخ',
  copied: 'تم النسخ',
  shareBy: 'شارك عبر',
  email: 'بريد',
  sms: 'رسالة',
  progress: 'دعواتك',
  earned: 'أرباحك',
  emptyTitle: 'أول صديق في الطريق',
  emptyText: 'من من أصدقائك سيحب {shop}؟',
  welcome: '{name} تهديك {offer}',
  welcomeLabel: 'دعوة من صديق',
  welcomeHint: 'رمزك عند الدفع',
  close: 'إغلاق',
  loading: 'جارٍ التحميل',
  away: 'تعذر الاتصال بمتجر {shop}',
  retry: 'حاول مرة أخرى',
};

/** The programme of the shop whose pages are hostile. */
export const program = (url: string): ProgramInput => ({
  id: 'default',
  shop: 'Kiln & Clay',
  shareUrl: `${url}/blank`,
  offers: { advocate: amount(1000), friend: amount(1500) },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: true, holdDays: 14 },
  look: { accent: '#b5492f', scheme: 'auto' },
  words: { ar: ARABIC },
});
