// Names that browsers and filter lists take out of addresses, so that no code would arrive by them. Our own choice of what
// these take out on every site: AdGuard's URL Tracking filter (AdguardTeam/AdguardFilters, TrackParamFilter/sections/general_url.txt,
// which uBlock Origin's users subscribe to as well), Firefox's `privacy.query_stripping.strip_list`, and Brave's list
// (brave/brave-core, query filter).
const FAMILIES =
  /^(utm|itm|hsa|mtm|pk|bsft|adjust|fb|oly|vero|ml_subscriber|cm_mmc|dpg|ir)_|^_+(hs|ga|gl|branch|openstat|kx|s$)/;
const NAMES =
  'gclid gclsrc gbraid wbraid dclid fbclid msclkid twclid yclid ysclid igshid ttclid irclickid irgwc mc_eid mkt_tok awc sscid tduid cuid s_cid xtor wt_mc wickedid rb_clickid usqp cmpid erid gci'.split(
    ' ',
  );

/** Whether a query parameter of this name would be stripped on the way. */
export const isStripped = (name: string): boolean => FAMILIES.test(name) || NAMES.includes(name);
