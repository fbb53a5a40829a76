import type { Root } from 'hast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { resolveConfig } from '../../lib/core/engine/config.ts'
import { rehypeGovlint } from '../../lib/core/rehype-govlint.ts'
import { catalogue } from '../../rules/index.ts'

/** Two rules and no others: what a fragment lacks of a whole page is no matter here. */
const two = ['contact/phone-format', 'accessibility/link-name']
const config = resolveConfig(
  {
    preset: 'strict',
    rules: Object.fromEntries([...catalogue.rules.keys()].filter(id => !two.includes(id)).map(id => [id, 'off'])),
  },
  catalogue,
  'test',
)

/** As a parser gives it: positions, no parents. `<p>\n联系电话：010-6234567</p>` and a link with a bare image. */
const tree = (): Root => ({
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        {
          type: 'text',
          value: '\n联系电话：010-6234567',
          position: { start: { line: 1, column: 4 }, end: { line: 2, column: 17 } },
        },
      ],
    },
    {
      type: 'element',
      tagName: 'a',
      properties: { href: '/a/' },
      children: [
        {
          type: 'element',
          tagName: 'img',
          properties: { src: '/a.png' },
          children: [],
        },
      ],
      position: { start: { line: 3, column: 1 }, end: { line: 3, column: 34 } },
    },
  ],
})

const lint = async (root: Root, options: Partial<Parameters<typeof rehypeGovlint>[0]> = {}): Promise<VFile> => {
  const file = new VFile({ path: 'a/index.html' })
  await unified()
    .use(rehypeGovlint, { config, today: '2024-06-03', ...options })
    .run(root, file)
  return file
}

describe('rehypeGovlint', () => {
  it('says its findings on the file, with rule, place and what would be right', async () => {
    const { messages } = await lint(tree(), { docs: id => `https://docs.example.cn/${id}` })
    expect(
      messages.map(({ ruleId, source, line, column, fatal, actual, url }) => ({
        ruleId,
        source,
        line,
        column,
        fatal,
        actual,
        url,
      })),
    ).toEqual([
      {
        ruleId: 'contact/phone-format',
        source: 'govlint',
        line: 2,
        column: 6,
        fatal: false,
        actual: '010-6234567',
        url: 'https://docs.example.cn/contact/phone-format',
      },
      {
        ruleId: 'accessibility/link-name',
        source: 'govlint',
        line: 3,
        column: 1,
        fatal: false,
        actual: '/a/',
        url: 'https://docs.example.cn/accessibility/link-name',
      },
    ])
  })

  it('leaves no trace in the tree', async () => {
    const root = tree()
    await lint(root)
    expect(root).toEqual(tree())
    expect(Object.getOwnPropertySymbols(root.children[0])).toEqual([])
  })

  it('speaks English, and knows a page in traditional characters', async () => {
    const root = tree()
    const text = { type: 'text' as const, value: '為進一步規範政務公開，聯繫電話：010-6234567' }
    root.children = [{ type: 'element', tagName: 'p', properties: {}, children: [text] }]
    const { messages } = await lint(root, { language: 'en' })
    expect(messages.map(String)).toEqual([expect.stringContaining('has a wrong number of digits')])
  })

  it('obeys the ignores of the configuration', async () => {
    const quiet = resolveConfig(
      {
        ...config.config,
        ignores: [
          { rule: 'contact/*', url: 'a/**', reason: '旧号码，下周更换' },
          { rule: 'accessibility/link-name', url: '**', reason: '模板下月更换' },
        ],
      },
      catalogue,
      'test',
    )
    expect((await lint(tree(), { config: quiet })).messages).toEqual([])
  })
})
