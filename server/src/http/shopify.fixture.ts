/** Bodies in the shape of Shopify's documentation, with invented people. Ids are written as Shopify writes them. */

interface Told {
  readonly id?: string;
  readonly total?: string;
  readonly left?: string;
  readonly currency?: string;
  readonly status?: string;
  readonly fulfilled?: boolean;
  readonly updated?: string;
  readonly cancelled?: string | null;
  readonly coupons?: readonly string[];
  readonly code?: string;
  readonly ordersCount?: number;
  readonly refunds?: readonly string[];
}

export const ORDER_ID = '820982911946154508';

export function shopifyOrder({
  id = ORDER_ID,
  total = '50.00',
  left = total,
  currency = 'USD',
  status = 'paid',
  fulfilled = false,
  updated = '2026-11-22T05:00:05-05:00',
  cancelled = null,
  coupons = [],
  code,
  ordersCount = 1,
  refunds = [],
}: Told = {}): string {
  const codes = coupons.map((coupon) => ({ code: coupon, amount: '10.00', type: 'percentage' }));
  const notes = code === undefined ? [] : [{ name: 'goodword_code', value: code }];
  return `{
    "id": ${id},
    "admin_graphql_api_id": "gid://shopify/Order/${id}",
    "name": "#1001",
    "order_number": 1001,
    "browser_ip": "203.0.113.7",
    "email": "Ben@Example.com",
    "contact_email": "ben@example.com",
    "phone": "+15550100",
    "created_at": "2026-11-22T05:00:00-05:00",
    "updated_at": "${updated}",
    "cancelled_at": ${cancelled === null ? 'null' : `"${cancelled}"`},
    "currency": "${currency}",
    "presentment_currency": "${currency}",
    "financial_status": "${status}",
    "fulfillment_status": ${fulfilled ? '"fulfilled"' : 'null'},
    "total_price": "${total}",
    "current_total_price": "${left}",
    "subtotal_price": "${total}",
    "test": false,
    "discount_codes": ${JSON.stringify(codes)},
    "note_attributes": ${JSON.stringify(notes)},
    "customer": {
      "id": 7071234567890123457,
      "email": "ben@example.com",
      "first_name": "Ben",
      "last_name": "Baker",
      "orders_count": ${ordersCount}
    },
    "billing_address": { "address1": "1 Quiet Lane", "city": "Springfield", "latitude": 45.41634 },
    "line_items": [{ "id": 866550311766439020, "title": "Tea", "price": "25.00", "quantity": 2 }],
    "refunds": [${refunds.join(',')}]
  }`;
}

export const shopifyRefund = (
  amount: string,
  { id = '509562969', currency = 'USD', status = 'success' } = {},
): string => `{
  "id": ${id},
  "order_id": ${ORDER_ID},
  "created_at": "2026-11-23T09:00:00-05:00",
  "note": "wrong size",
  "refund_line_items": [{ "id": 104689539, "quantity": 1, "subtotal": ${amount}, "total_tax": 0.0 }],
  "transactions": [{
    "id": ${id}00,
    "order_id": ${ORDER_ID},
    "kind": "refund",
    "gateway": "bogus",
    "status": "${status}",
    "amount": "${amount}",
    "currency": "${currency}"
  }]
}`;
