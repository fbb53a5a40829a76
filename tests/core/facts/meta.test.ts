import { expect, it } from 'vitest'
import { meta } from '../../../lib/core/page/facts/meta.ts'
import { siteIdCode } from '../../../lib/core/page/facts/site-id-code.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const page = (head: string) => pageOf({ html: `<html><head>${head}</head><body></body></html>` }, text => text)

it.each([
  [
    'standard spelling whatever the case',
    '<META NAME="sitename" CONTENT="清河区政府网">',
    { SiteName: '清河区政府网' },
  ],
  [
    'the first value of two',
    '<meta name="Keywords" content=""><meta name="keywords" content="停车"><meta name="Keywords" content="道路">',
    { Keywords: '停车' },
  ],
  ['blanks and line breaks as one', '<meta name="Description" content=" 停车\n  通知 ">', { Description: '停车 通知' }],
  ['no tag without value', '<meta name="PubDate" content=" ">', {}],
  [
    'no other tags',
    '<meta name="viewport" content="width=device-width"><meta charset="utf-8"><meta property="og:title" content="x">',
    {},
  ],
])('meta has %s', (_, head, expected) => {
  expect(page(head).fact(meta)).toEqual(expected)
})

it.each([
  ['<meta name="SiteIDCode" content="1101990001">', '1101990001'],
  ['<meta name="siteidcode" content="bm99000001">', 'bm99000001'],
  ['<meta name="SiteIDCode" content="">', null],
  ['', null],
])('siteIdCode of %s is %s', (head, expected) => {
  expect(page(head).fact(siteIdCode)).toBe(expected)
})
