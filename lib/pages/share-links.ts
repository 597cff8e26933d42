/** A service that takes a link and a title in an address of its own. */
export interface ShareLink {
  id: 'weibo' | 'x' | 'whatsapp' | 'telegram' | 'linkedin' | 'email'
  href: string
}

/** Plain links that hand a page to a service. They load nothing from it until the reader follows them. */
export function shareLinks(url: string, title: string): ShareLink[] {
  const to = (base: string, fields: Record<string, string>) =>
    `${base}?${new URLSearchParams(fields).toString().replaceAll('+', '%20')}`
  return [
    { id: 'weibo', href: to('https://service.weibo.com/share/share.php', { url, title }) },
    { id: 'x', href: to('https://x.com/intent/post', { url, text: title }) },
    { id: 'whatsapp', href: to('https://wa.me/', { text: `${title} ${url}` }) },
    { id: 'telegram', href: to('https://t.me/share/url', { url, text: title }) },
    { id: 'linkedin', href: to('https://www.linkedin.com/sharing/share-offsite/', { url }) },
    { id: 'email', href: to('mailto:', { subject: title, body: `${title}\r\n${url}` }) },
  ]
}
