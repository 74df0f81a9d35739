// Where people share with friends, or look for a shop by its name. A code that spreads there does what it is for.
const SHARING =
  /(^|\.)(facebook|fb|messenger|instagram|threads|whatsapp|wa|telegram|t|x|twitter|bsky|reddit|linkedin|lnkd|pinterest|youtube|youtu|tiktok|snapchat|discord|slack|line|kakao|naver|daum|weibo|wechat|qq|vk|google|bing|duckduckgo|yahoo|baidu|yandex|outlook|live|proton)\.(com|net|org|co|me|app|be|in|cn|kr|ru|gg|it|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** Whether a site is one where people share with friends, so that many friends from there are no wonder. */
export const isSharingSite = (host: string): boolean => SHARING.test(host.toLowerCase());
