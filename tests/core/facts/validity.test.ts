import { describe, expect, it } from 'vitest'
import { publicAttribute } from '../../../lib/core/page/facts/public-attribute.ts'
import { validity, validityState } from '../../../lib/core/page/facts/validity.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const page = (before: string, end = '') =>
  pageOf(
    { html: `<title>关于规范道路停车的通知</title><h1>关于规范道路停车的通知</h1>${before}<div>${prose}${end}</div>` },
    text => text,
  )

describe('validity', () => {
  it.each([
    ['是', 'valid'],
    ['现行有效', 'valid'],
    ['【有效】', 'valid'],
    ['尚未生效', 'not-yet'],
    ['已修改', 'amended'],
    ['部分失效', 'partly'],
    ['失 效', 'expired'],
    ['废止', 'repealed'],
    ['宣布失效', 'repealed'],
    ['否', 'invalid'],
    ['无', 'unknown'],
    ['', 'unknown'],
    ['详见文件', 'unknown'],
  ])('%s is %s', (label, state) => {
    expect(validityState(label)).toBe(state)
  })

  it.each([
    ['a label', '<p>有效性：有效</p>', { label: '有效', state: 'valid' }],
    ['a label without value', '<p>[有效性] <span></span></p>', { label: '', state: 'unknown' }],
    ['a label with dashes', '<p>时 效：----</p>', { label: '', state: 'unknown' }],
    ['a strange word', '<p>时效性：长期执行</p>', { label: '长期执行', state: 'unknown' }],
    ['no label', '<p>来源：清河发布</p>', null],
    ['the state of something else', '<p>状态：征集中</p>', null],
    ['a general label with a known word', '<p>状态：废止</p>', { label: '废止', state: 'repealed' }],
    ['a comment', '<!--<p>有效性：废止</p>-->', null],
  ])('reads %s', (_, before, expected) => {
    expect(page(before).fact(validity)).toEqual(expected)
  })

  it('does not read the text', () => {
    expect(page('', '<p>营业执照有效性：由窗口核验。</p>').fact(validity)).toBe(null)
  })

  it('reads traditional characters', async () => {
    const traditional = '為進一步規範城市道路停車管理，方便羣眾出行，現將有關事項通知如下，請認真貫徹執行。'.repeat(4)
    const html = `<title>關於規範道路停車的通知</title><h1>關於規範道路停車的通知</h1><p>有效性：已廢止</p><p>${traditional}</p>`
    expect((await pageFromHtml({ html })).fact(validity)).toEqual({ label: '已廢止', state: 'repealed' })
  })
})

describe('publicAttribute', () => {
  it.each([
    ['公开属性', '<p>公开方式：主动公开 公开属性：依申请公开</p>', '', '依申请公开'],
    ['公开方式', '<p>公开方式：主动公开</p>', '<p>（此件公开发布）</p>', '主动公开'],
    ['the note', '', '<p>（此件公开发布）</p>', '此件公开发布'],
    ['the note in the signature', '', '<p>（此件删减后公开）</p><p>清河区财政局</p>', '此件删减后公开'],
    ['nothing', '', '<p>此件办理情况应当公开。</p>', null],
  ])('comes from %s', (_, before, end, expected) => {
    expect(page(before, end).fact(publicAttribute)).toBe(expected)
  })
})
