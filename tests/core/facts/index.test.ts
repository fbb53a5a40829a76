import { describe, expect, it } from 'vitest'
import { factsJson, pageFacts } from '../../../lib/core/page/facts/index.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const html = `<title>关于规范道路停车的通知_政策文件_清河区人民政府</title><meta name="SiteIDCode" content="1101990001">
<h1>关于规范道路停车的通知</h1><p>发文字号：清停发〔2024〕7号</p><p>发布日期：2024-05-16</p>${prose}<p>联系人手机：13900000001</p>`

describe('factsJson', () => {
  it('prints the fields of the contract in its order', () => {
    const printed = JSON.parse(
      factsJson(pageOf({ html, file: 'a.html', url: 'https://www.qinghe.example.gov.cn/a.html' }, text => text)),
    )
    expect(Object.keys(printed)).toEqual([
      'schema',
      'file',
      'url',
      'origin',
      'encoding',
      'kind',
      'title',
      'docNumber',
      'issuer',
      'coIssuers',
      'source',
      'writtenDate',
      'publishedDate',
      'effectiveDate',
      'repealedDate',
      'validity',
      'publicAttribute',
      'meta',
      'siteIdCode',
      'footer',
      'breadcrumb',
      'columns',
      'disclosureColumns',
      'interpretationLinks',
      'policyLinks',
      'attachments',
      'contacts',
      'textLength',
    ])
    expect(printed).toMatchObject({
      schema: 1,
      file: 'a.html',
      url: 'https://www.qinghe.example.gov.cn/a.html',
      origin: 'html',
      title: '关于规范道路停车的通知',
      docNumber: '清停发〔2024〕7号',
      publishedDate: '2024-05-16',
      validity: null,
      meta: { SiteIDCode: '1101990001' },
    })
  })

  it('is one line without a full mobile number', () => {
    const line = factsJson(pageOf({ html }, text => text))
    expect(line).not.toContain('\n')
    expect(line).not.toContain('13900000001')
  })
})

describe('pageFacts', () => {
  it.each([
    ['nothing', ''],
    ['no body', '<html><head></head></html>'],
    ['a frameset', '<frameset cols="*"><frame src="a.html"></frameset>'],
    ['a bare table', '<table><tr><td>文号<tr><th>索引号'],
    ['nested pages', '<html><body><p>来源：<html><body><p>发布日期：</body></html>'],
    ['one long line', '来源：发布日期：文号：'.repeat(3_000)],
    ['many cells', `<table>${'<tr><td>索引号</td><td>文号</td></tr>'.repeat(2_000)}</table>`],
  ])('does not throw on %s', (_, markup) => {
    expect(() => pageFacts(pageOf({ html: markup }, text => text))).not.toThrow()
  })
})
