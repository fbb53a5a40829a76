import { describe, expect, it } from 'vitest'
import { lintPage } from '../../../lib/core/engine/lint-page.ts'
import type { PageRule } from '../../../lib/core/engine/rule.ts'
import type { PageKind } from '../../../lib/core/page/page-facts.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import draftMark from '../../../rules/leak/draft-mark.ts'

const rule = draftMark as PageRule

const said = async (title: string, { body = '', kind = 'policy' }: { body?: string; kind?: PageKind } = {}) => {
  const page = await pageFromHtml({
    html: `<h1>${title}</h1><p>来源：某局　发布时间：2024-05-14</p>${body}<p>第一条　为了加强公园管理，保护公园环境，根据有关法律法规，结合本区实际，制定本办法，本区公园的规划、建设、保护和管理适用本办法。</p>`,
    url: 'https://www.example.gov.cn/a.html',
    profile: { match: ['**'], kinds: [{ url: '**', kind }] },
  })
  const { findings } = lintPage(page, {
    rules: [{ rule, options: rule.options.parse({}), severity: null }],
    today: '2026-11-24',
    language: 'zh-CN',
  })
  return findings.map(({ finding }) => `${finding.messageId} ${finding.data['found']} ${finding.certainty}`)
}

describe('titles', () => {
  it.each([
    ['某区公园管理办法（征求意见稿）', ['title 征求意见稿 sure']],
    ['某区公园管理办法（送审稿）', ['title 送审稿 sure']],
    ['某区公园管理办法（第三稿）', ['title 第三稿 sure']],
    ['某区公园管理办法（修改稿2024.5.14）', ['title 修改稿 sure']],
    ['某区公园管理办法[讨论稿]', ['title 讨论稿 sure']],
    ['某区公园管理办法——会签稿', ['title 会签稿 sure']],
    ['关于印发《某区公园管理办法（报批稿）》的通知', ['title 报批稿 sure']],
    ['某区公园管理办法（草案）', ['title 草案 sure']],
    ['某区公园管理办法', []],
    ['某区公园管理办法（试行）', []],
    ['某区稿件管理办法', []],
    ['关于公开征求《某区公园管理办法（征求意见稿）》意见的公告', []],
    ['某区国土空间规划（送审稿）公示', []],
    ['某项目水土保持方案报告书（报批稿）', []],
    ['《某区公园管理办法（征求意见稿）》起草说明', []],
  ])('%s', async (title, expected) => {
    expect(await said(title)).toEqual(expected)
  })
})

describe('below the title', () => {
  it.each([
    ['<p>（送审稿）</p>', ['text 送审稿 review']],
    ['<p>讨 论 稿</p>', []],
    ['<p>代拟稿</p>', ['text 代拟稿 review']],
    ['<p>《某区公园管理办法（征求意见稿）》已经公布。</p>', []],
    ['<p><a href="a.doc">某区公园管理办法（征求意见稿）</a></p>', []],
    ['<p>附件：<a href="a.doc">某区公园管理办法（送审稿）</a></p>', ['attachment 送审稿 review']],
    ['<p>附件：<a href="a.doc">某区公园管理办法起草说明（送审稿）</a></p>', []],
    ['<p>请将修改意见反馈至某局。</p><p>（征求意见稿）</p>', []],
  ])('%s', async (body, expected) => {
    expect(await said('某区公园管理办法', { body })).toEqual(expected)
  })
})

it('takes what a notice puts out for opinions as it is', async () => {
  expect(await said('某区公园管理办法（征求意见稿）', { kind: 'notice' })).toEqual([])
  expect(await said('某区公园管理办法（会签稿）', { kind: 'notice' })).toEqual(['title 会签稿 review'])
})
