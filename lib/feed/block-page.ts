/** Words of firewalls and challenges, seen in their pages. */
const BLOCKED =
  /access denied|request rejected|attention required|captcha|support id|incapsula|incident id|mod_?security|not acceptable|(?:has been|are|was|were|been) blocked|request blocked|web application firewall|ddos protection|checking your browser|just a moment|tunggu sebentar|you are being redirected|unusual traffic|used cloudflare|internet ?positif|trust ?positif|verify(?:ing)? (?:that )?you are (?:a )?human|forbidden|bukan (?:seorang )?robot|unauthori[sz]ed activity|security (?:check|policy|violation)|akses (?:anda )?(?:ditolak|diblokir)|permintaan (?:anda )?(?:ditolak|diblokir)|cf-browser-verification|_incapsula_|sucuri|wordfence|imperva|fortiguard|fortiweb|f5 networks|aktifkan javascript|enable javascript/i;

/** Whether a page without posts is one that a firewall shows. `text` is what a reader sees, `source` the markup. */
export function isBlockPage(text: string, source: string): boolean {
  if (text.length > 6000) return false;
  const title = /<title[^>]{0,100}>([^<]{0,200})/i.exec(source.slice(0, 20_000))?.[1] ?? '';
  return (
    BLOCKED.test(`${title}\n${text}`) ||
    /_Incapsula_Resource|\/cdn-cgi\/challenge-platform\/|challenges\.cloudflare\.com|cf-chl|cf-browser-verification|\/TSPD\/|sucuri_cloudproxy/i.test(
      source.slice(0, 20_000),
    )
  );
}
