/** Pages that answer 200 in the place of the page that was asked for. */
export type Wall = "challenge" | "not-found" | "parked" | "consent" | "login" | "pay" | "empty";

/**
 * What such pages say, in the languages of the desk's sources. Each pattern is linear and stands alone, so that the
 * checker of expressions can tell; they are only asked of titles, headings and short pages: a story about a closed page
 * is long, the notice itself is not.
 */
export const SAYS: Readonly<Record<Exclude<Wall, "empty">, readonly RegExp[]>> = {
  challenge: [
    /just a moment/i,
    /attention required/i,
    /checking (?:your|the) browser/i,
    /verif(?:y|ying) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot|bot)/i,
    /are you (?:a )?(?:human|robot)/i,
    /i'?m not a robot/i,
    /unusual (?:traffic|activity)/i,
    /pardon our interruption/i,
    /security (?:check|verification)/i,
    /complete the (?:captcha|security)/i,
    /enable javascript and cookies to continue/i,
    /request (?:was )?blocked/i,
    /access (?:to this page )?(?:has been )?denied/i,
    /you have been blocked/i,
    /bot detection/i,
    /ddos protection/i,
    /التحقق من أنك (?:لست روبوت|إنسان)/i,
    /لست روبوت/i,
    /تم رفض الوصول/i,
    /v\u00e9rification de s\u00e9curit\u00e9/i,
    /vous \u00eates (?:un )?humain/i,
    /sind sie ein (?:mensch|roboter)/i,
  ],
  "not-found": [
    /(?:error|erreur|fehler|خطأ)[ :]{0,2}404/i,
    /^404\b/i,
    /\b404[ :|\u2013\u2014-]{1,3}(?:error|not|page|file|nothing)/i,
    /[ |\u2013\u2014-]404$/i,
    /410 gone/i,
    /(?:page|article|story|document|content|file|url|link|post) (?:you (?:requested|are looking for|were looking for|have requested) )?(?:was |is |has been |could |can)?(?:not |n't )?(?:be )?(?:found|missing|no longer available)/i,
    /(?:can'?t|cannot|couldn'?t|could not|unable to) find (?:the|that|this|your) (?:page|article|story|content|file)/i,
    /(?:page|article|story|content|post) (?:is no longer|isn'?t|is not) (?:available|here|online)/i,
    /(?:page|article|story|content|post) (?:does not|doesn't|no longer) exists?/i,
    /(?:page|article|story|content|post) has been (?:removed|deleted|taken down)/i,
    /(?:الصفحة|المقال|الخبر|المحتوى)[^.]{0,30}(?:غير موجود|غير متاح|غير متوفر|لم يعد|محذوف)/i,
    /(?:لم يتم|تعذر) العثور على (?:الصفحة|المقال|الخبر|المحتوى)/i,
    /تم حذف (?:الصفحة|المقال|الخبر|المحتوى)/i,
    /page (?:introuvable|non trouv\u00e9e)/i,
    /seite (?:wurde )?nicht gefunden/i,
    /p\u00e1gina no (?:encontrada|existe)/i,
  ],
  parked: [
    /(?:this |the )?domain (?:name )?(?:\S{1,80} )?(?:is|may be|has been|are) (?:for sale|parked|available for purchase|expired)/i,
    /buy this domain/i,
    /domain (?:parking|for sale)/i,
    /inquire about this domain/i,
    /make an offer on this domain/i,
    /this (?:domain|site|website) (?:has expired|is coming soon|is under construction)/i,
    /future home of something/i,
    /(?:النطاق|الدومين)[^.]{0,30}(?:للبيع|معروض|منتهي)/i,
  ],
  consent: [
    /before you continue/i,
    /we (?:and our (?:\d+ )?partners )?(?:use|value|care about) (?:cookies|your privacy)/i,
    /your privacy (?:choices|matters|is important)/i,
    /(?:accept|agree to|manage) (?:all |our |the use of )?(?:cookies|privacy)/i,
    /cookie (?:consent|settings|preferences)/i,
    /consent to (?:the use|our use)/i,
    /(?:ملفات تعريف الارتباط|ملفات الارتباط|سياسة الخصوصية)/i,
    /gestion des cookies/i,
    /datenschutzeinstellungen/i,
  ],
  login: [
    /(?:sign|log) ?in(?: |$)(?:to|with|required)?/i,
    /please (?:sign|log) in/i,
    /(?:you must|you need to) (?:be logged|be signed|sign|log) ?in/i,
    /login required/i,
    /(?:create|register) (?:an|a free) account/i,
    /تسجيل (?:ال)?دخول/i,
    /سجل الدخول/i,
    /connectez-vous/i,
    /(?:bitte )?(?:melden sie sich an|einloggen|anmelden)/i,
    /iniciar sesi\u00f3n/i,
  ],
  pay: [
    /(?:subscribe|register|sign up) (?:now )?to (?:continue|keep|read|unlock|access)/i,
    /to (?:continue|keep) reading/i,
    /continue reading (?:this|with|for)/i,
    /already a (?:subscriber|member)/i,
    /(?:subscriber|member|premium)s?[- ]only/i,
    /(?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)/i,
    /(?:you(?:'ve| have) )(?:reached|used|read) (?:your|all|the) .{0,30}(?:free|monthly|limit)/i,
    /free articles? (?:remaining|left|this month)/i,
    /unlock (?:this|the) (?:article|story)/i,
    /start your (?:free )?(?:trial|subscription)/i,
    /اشترك[^.]{0,30}(?:قراءة|متابعة|المحتوى)/i,
    /(?:المقال|المحتوى)[^.]{0,30}(?:للمشتركين|مدفوع)/i,
    /r\u00e9serv\u00e9 aux abonn\u00e9s/i,
    /weiterlesen mit/i,
    /solo para suscriptores/i,
  ],
};

/** What a page that is nearly empty says when nothing is there; a short news item may say it of other things. */
export const SAYS_IN_FEW_WORDS =
  /not found|no longer available|does(?:n'?t| not) exist|has been (?:removed|deleted)|لم يتم العثور|تعذر العثور/i;

/** Where scripts and frames of walls come from: only providers of the wall itself. */
export const SERVED_BY: Readonly<Partial<Record<Wall, RegExp>>> = {
  challenge:
    /challenge-platform\/.{0,20}orchestrate|challenges\.cloudflare\.com|_incapsula_resource|captcha-delivery|px-captcha|awswaf|arkoselabs|funcaptcha/i,
  parked:
    /sedoparking|parkingcrew|bodis\.com|parklogic|afternic|hugedomains|above\.com|dan\.com\/|domainmarket|sedo\.com/i,
  consent:
    /consent\.|cmp\.|\/cmp\/|onetrust|cookielaw|didomi|quantcast|sourcepoint|privacy-mgmt|usercentrics|trustarc|cookiebot/i,
};

/** Captchas that also stand on ordinary forms: they make a wall only where there is nothing else. */
export const CAPTCHA_ON_FORMS = /hcaptcha\.com|\/recaptcha\//i;

/** Last part of an address, after redirects, that names the wall. */
export const AT_ADDRESS: Readonly<Partial<Record<Wall, RegExp>>> = {
  "not-found": /\/(?:404|410|not-?found|page-?not-?found|error(?:-?page)?)(?:\.[a-z]{3,5})?\/?$/i,
  consent: /^https?:\/\/(?:consent|guce|cmp|privacy)\.|\/(?:consent|gdpr|privacy-wall|cookie-?wall)(?:[/?.]|$)/i,
  login: /\/(?:log-?in|sign-?in|signon|sso|auth|authenticate|account\/login|users\/sign_in|wp-login\.php)(?:[/?.]|$)/i,
  pay: /\/(?:subscribe|subscription|paywall|abonnement)(?:[/?.]|$)/i,
};
