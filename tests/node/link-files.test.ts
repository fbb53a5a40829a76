import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../../lib/core/page/page-facts.ts'
import { linkFiles } from '../../lib/node/link-files.ts'

const page = (file: string, href: string, url = file) => ({
  url,
  file,
  facts: {
    columns: [],
    interpretationLinks: [],
    policyLinks: [{ text: '', href }],
    attachments: [],
    items: [],
  } as unknown as PageFacts,
})

const hrefs = (pages: ReturnType<typeof page>[], site = { url: 'out/site/', folder: true }) =>
  [...linkFiles(pages, site)].map(({ facts }) => facts.policyLinks[0]?.href)

describe('linkFiles', () => {
  const target = page('out/site/b/文件 1.html', '')
  it.each([
    ['beside the page', 'out/site/b/a.html', '文件 1.html', 'out/site/b/文件 1.html'],
    ['escaped', 'out/site/b/a.html', './%E6%96%87%E4%BB%B6%201.html#x', 'out/site/b/文件 1.html'],
    ['from the root', 'out/site/c/a.html', '/b/文件 1.html', 'out/site/b/文件 1.html'],
    ['upwards', 'out/site/c/d/a.html', '../../b/文件 1.html', 'out/site/b/文件 1.html'],
    ['no further up than the root', 'out/site/a.html', '../../b/文件 1.html', 'out/site/b/文件 1.html'],
    ['to a page that is not there', 'out/site/a.html', 'gone.html', 'out/site/gone.html'],
    ['to another site', 'out/site/a.html', 'https://www.example.gov.cn/a.html', 'https://www.example.gov.cn/a.html'],
    ['that is none', 'out/site/a.html', 'mailto:a@example.gov.cn', 'mailto:a@example.gov.cn'],
    ['with broken escapes', 'out/site/a.html', '%E6%.html', 'out/site/%E6%.html'],
  ])('follows a link %s', (_, file, href, expected) => {
    expect(hrefs([page(file, href), target])[0]).toBe(expected)
  })

  it('leads to a folder’s index and to the address of a page that has one', () => {
    const pages = [
      page('out/site/a.html', 'b/'),
      page('out/site/c.html', 'd.html'),
      page('out/site/b/index.html', ''),
      page('out/site/d.html', 'x.html', 'https://www.example.gov.cn/d.html'),
    ]
    expect(hrefs(pages)).toEqual([
      'out/site/b/index.html',
      'https://www.example.gov.cn/d.html',
      'out/site/b/index.html',
      'x.html',
    ])
  })

  it('leaves loose pages and sites with a base URL alone', () => {
    expect(hrefs([page('a.html', 'b.html')], { url: '', folder: false })).toEqual(['b.html'])
    expect(hrefs([page('a.html', 'b.html')], { url: 'https://www.example.gov.cn/', folder: true })).toEqual(['b.html'])
  })
})
