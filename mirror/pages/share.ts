/** Opens WhatsApp with a text. One parameter and no '&': some places mangle addresses that have one. */
export function whatsapp(title: string, url: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`;
}

/** The address by which a calendar app subscribes. */
export function subscription(siteUrl: string): string {
  return `${siteUrl.replace(/^https?:/, 'webcal:')}coklit.ics`;
}
