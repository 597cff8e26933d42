import { expect, test } from 'vitest'
import { cleanPage } from '../../../lib/build/clean/clean-page.ts'

/** The page's own metadata, as React writes it. */
const own =
  '<title>Task</title><meta name="description" content="Words"><link rel="canonical" href="https://report.example/">'

/** What `components/head` writes. */
const frame = [
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
  '<meta name="color-scheme" content="light dark"><meta name="theme-color" content="#fff">',
  '<link rel="icon" href="/icon.svg"><script type="module" src="/assets/reader.js"></script>',
]

test('a head is the same whether React writes the page’s metadata before, between or after the rest', async () => {
  const [charset, colours, links] = frame
  const pages = [
    [own, charset, colours, links],
    [charset, own, colours, links],
    [charset, colours, own, links],
    [charset, colours, links, own],
  ].map((head) => cleanPage(`<!doctype html><html><head>${head.join('')}</head></html>`, 'page'))
  const heads = (await Promise.all(pages)).map(({ html }) => html)
  expect(new Set(heads).size).toBe(1)
  expect(heads[0]).toContain(
    '<title>Task</title><meta name="description" content="Words"><link rel="canonical"',
  )
})
