/** Pages that answer 200 in the place of the page that was asked for. */
export type Wall = "challenge" | "not-found" | "parked" | "consent" | "login" | "pay" | "empty";

/**
 * What such pages say, in the languages of the desk's sources. Each pattern is linear and is only asked of titles,
 * headings and short pages: a story about a closed page is long, the notice itself is not.
 */
export const SAYS: Readonly<Record<Exclude<Wall, "empty">, RegExp>> = {
  challenge: new RegExp(
    [
      "just a moment",
      "attention required",
      "checking (?:your|the) browser",
      "verif(?:y|ying) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot|bot)",
      "are you (?:a )?(?:human|robot)",
      "i'?m not a robot",
      "unusual (?:traffic|activity)",
      "pardon our interruption",
      "security (?:check|verification)",
      "complete the (?:captcha|security)",
      "enable javascript and cookies to continue",
      "request (?:was )?blocked",
      "access (?:to this page )?(?:has been )?denied",
      "you have been blocked",
      "bot detection",
      "ddos protection",
      "التحقق من أنك (?:لست روبوت|إنسان)",
      "لست روبوت",
      "تم رفض الوصول",
      "v\u00e9rification de s\u00e9curit\u00e9",
      "vous \u00eates (?:un )?humain",
      "sind sie ein (?:mensch|roboter)",
    ].join("|"),
    "i",
  ),
  "not-found": new RegExp(
    [
      "(?:error|erreur|fehler|خطأ)[ :]{0,2}404",
      "^404\\b",
      "\\b404[ :|\u2013\u2014-]{1,3}(?:error|not|page|file|nothing)",
      "[ |\u2013\u2014-]404$",
      "410 gone",
      "(?:page|article|story|document|content|file|url|link|post) (?:you (?:requested|are looking for|were looking for|have requested) )?(?:was |is |has been |could |can)?(?:not |n't )?(?:be )?(?:found|missing|no longer available)",
      "(?:can'?t|cannot|couldn'?t|could not|unable to) find (?:the|that|this|your) (?:page|article|story|content|file)",
      "(?:page|article|story|content|post) (?:is no longer|isn'?t|is not) (?:available|here|online)",
      "(?:page|article|story|content|post) (?:does not|doesn't|no longer) exists?",
      "(?:page|article|story|content|post) has been (?:removed|deleted|taken down)",
      "(?:الصفحة|المقال|الخبر|المحتوى)[^.]{0,40}(?:غير موجود|غير متاح|غير متوفر|لم يعد|محذوف)",
      "(?:لم يتم|تعذر) العثور على (?:الصفحة|المقال|الخبر|المحتوى)",
      "تم حذف (?:الصفحة|المقال|الخبر|المحتوى)",
      "page (?:introuvable|non trouv\u00e9e)",
      "seite (?:wurde )?nicht gefunden",
      "p\u00e1gina no (?:encontrada|existe)",
    ].join("|"),
    "i",
  ),
  parked: new RegExp(
    [
      "(?:this |the )?domain (?:name )?(?:\\S{1,80} )?(?:is|may be|has been|are) (?:for sale|parked|available for purchase|expired)",
      "buy this domain",
      "domain (?:parking|for sale)",
      "inquire about this domain",
      "make an offer on this domain",
      "this (?:domain|site|website) (?:has expired|is coming soon|is under construction)",
      "future home of something",
      "(?:النطاق|الدومين)[^.]{0,30}(?:للبيع|معروض|منتهي)",
    ].join("|"),
    "i",
  ),
  consent: new RegExp(
    [
      "before you continue",
      "we (?:and our (?:\\d+ )?partners )?(?:use|value|care about) (?:cookies|your privacy)",
      "your privacy (?:choices|matters|is important)",
      "(?:accept|agree to|manage) (?:all |our |the use of )?(?:cookies|privacy)",
      "cookie (?:consent|settings|preferences)",
      "consent to (?:the use|our use)",
      "(?:ملفات تعريف الارتباط|ملفات الارتباط|سياسة الخصوصية)",
      "gestion des cookies",
      "datenschutzeinstellungen",
    ].join("|"),
    "i",
  ),
  login: new RegExp(
    [
      "(?:sign|log) ?in(?: |$)(?:to|with|required)?",
      "please (?:sign|log) in",
      "(?:you must|you need to) (?:be logged|be signed|sign|log) ?in",
      "login required",
      "(?:create|register) (?:an|a free) account",
      "تسجيل (?:ال)?دخول",
      "سجل الدخول",
      "connectez-vous",
      "(?:bitte )?(?:melden sie sich an|einloggen|anmelden)",
      "iniciar sesi\u00f3n",
    ].join("|"),
    "i",
  ),
  pay: new RegExp(
    [
      "(?:subscribe|register|sign up) (?:now )?to (?:continue|keep|read|unlock|access)",
      "to (?:continue|keep) reading",
      "continue reading (?:this|with|for)",
      "already a (?:subscriber|member)",
      "(?:subscriber|member|premium)s?[- ]only",
      "(?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)",
      "(?:you(?:'ve| have) )(?:reached|used|read) (?:your|all|the) .{0,30}(?:free|monthly|limit)",
      "free articles? (?:remaining|left|this month)",
      "unlock (?:this|the) (?:article|story)",
      "start your (?:free )?(?:trial|subscription)",
      "اشترك[^.]{0,30}(?:قراءة|متابعة|المحتوى)",
      "(?:المقال|المحتوى)[^.]{0,30}(?:للمشتركين|مدفوع)",
      "r\u00e9serv\u00e9 aux abonn\u00e9s",
      "weiterlesen mit",
      "solo para suscriptores",
    ].join("|"),
    "i",
  ),
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
