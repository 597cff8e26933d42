import { expect, test } from 'vitest'
import { shareLinks } from '../../lib/pages/share-links.ts'

test('each service is given title and address in its own fields, with spaces and signs kept', () => {
  const links = shareLinks('https://report.example/zh/2032/2.4/', '甲 & B+C')
  const fields = links.map(({ id, href }) => {
    expect(href).not.toContain('+')
    const { origin, pathname, protocol, searchParams } = new URL(href)
    return [id, protocol === 'mailto:' ? protocol : origin + pathname, Object.fromEntries(searchParams)]
  })
  const [url, title] = ['https://report.example/zh/2032/2.4/', '甲 & B+C']
  expect(fields).toEqual([
    ['weibo', 'https://service.weibo.com/share/share.php', { url, title }],
    ['x', 'https://x.com/intent/post', { url, text: title }],
    ['whatsapp', 'https://wa.me/', { text: `${title} ${url}` }],
    ['telegram', 'https://t.me/share/url', { url, text: title }],
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url }],
    ['email', 'mailto:', { subject: title, body: `${title}\r\n${url}` }],
  ])
})
