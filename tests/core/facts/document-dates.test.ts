import { describe, expect, it } from 'vitest'
import { effectiveDate } from '../../../lib/core/page/facts/effective-date.ts'
import { publishedDate } from '../../../lib/core/page/facts/published-date.ts'
import { repealedDate } from '../../../lib/core/page/facts/repealed-date.ts'
import { writtenDate } from '../../../lib/core/page/facts/written-date.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const page = (before: string, end = '', head = '') =>
  pageOf(
    {
      html: `<title>关于规范道路停车的通知</title>${head}<h1>关于规范道路停车的通知</h1>${before}<div id="zoom">${prose}${end}</div>`,
    },
    text => text,
  )

describe('publishedDate', () => {
  it.each([
    ['a label', '<p>发布日期：2024-05-16</p>', '2024-05-16'],
    ['a strong label before a weak one', '<p>日期：2024-05-14</p><p>发布日期：2024-05-16</p>', '2024-05-16'],
    ['a weak label above the text', '<p>来源：清河发布 时间：2024-05-16 13:41</p>', '2024-05-16'],
    [
      'a script',
      `<div>发布时间： <script>var d='2024年05月16日';if(d!=''){document.write(d);}</script></div>`,
      '2024-05-16',
    ],
    [
      'a day without label behind the source',
      '<div>来源：<span>清河发布</span><span>2024-05-16 09:00</span></div>',
      '2024-05-16',
    ],
    [
      'a day before the source, links behind',
      '<div>2024年05月16日 来源：清河发布 字体：<a href="#">大</a> <a href="#">小</a></div>',
      '2024-05-16',
    ],
    [
      'no linked title with a day',
      '<ul><li><a href="a.html">图解：关于规范道路停车的通知</a> 2024-05-20</li></ul>',
      null,
    ],
    ['a day without label below the title', '<div>2024-05-16 10:10</div>', '2024-05-16'],
    ['no day', '<p>来源：清河发布</p>', null],
    ['the written day', '<p>成文日期：2024-05-14</p>', null],
  ])('comes from %s', (_, before, expected) => {
    expect(page(before).fact(publishedDate)).toBe(expected)
  })

  it.each([
    ['<h2>公共场所停车须知<small>( 2024-05-16)</small></h2>', '2024-05-16'],
    ['<h2>公共场所停车须知</h2>', null],
    ['<h2>2024年5月16日停车须知</h2>', null],
  ])('comes from behind the title in %s', (heading, expected) => {
    const html = `<title>清河区停车办公室</title>${heading}<div id="zoom">${prose}</div>`
    expect(pageOf({ html }, text => text).fact(publishedDate)).toBe(expected)
  })

  it('never comes from the meta tag', () => {
    expect(page('', '', '<meta name="PubDate" content="2024-05-16 10:00">').fact(publishedDate)).toBe(null)
  })

  it('takes 发文日期 where the document bears an earlier day', () => {
    const dates = page('<p>发文日期：2024-05-16</p>', '<p>清河区财政局</p><p>2024年5月14日</p>')
    expect([dates.fact(publishedDate), dates.fact(writtenDate)]).toEqual(['2024-05-16', '2024-05-14'])
  })

  it('is not the time of a meeting', () => {
    expect(page('', '<p>时间：2024年6月1日上午9时</p><p>地点：三楼会议室</p>').fact(publishedDate)).toBe(null)
  })
})

describe('writtenDate', () => {
  const signed = '<p>清河区财政局</p><p>2024年5月14日</p>'
  it.each([
    ['the label', '<p>成文日期：2024年05月13日</p>', signed, '2024-05-13'],
    ['发文日期 beside a day of publication', '<p>发文日期：2024-05-13　发布日期：2024-05-16</p>', signed, '2024-05-13'],
    ['the signature', '<p>发布日期：2024-05-16</p>', signed, '2024-05-14'],
    ['numerals', '', '<p>二○二四年五月十四日</p>', '2024-05-14'],
    [
      'the own date line of a reprint',
      '<p>来源：清河发布 时间：2024-05-16</p><p>来源：清河日报</p><p>日期：2024-05-14</p>',
      '',
      '2024-05-14',
    ],
    ['nothing', '<p>发布日期：2024-05-16</p>', '', null],
    ['a label without day', '<p>成文日期：----</p>', '', null],
  ])('comes from %s', (_, before, end, expected) => {
    expect(page(before, end).fact(writtenDate)).toBe(expected)
  })
})

describe('effectiveDate and repealedDate', () => {
  it.each([
    ['<p>实施日期：2024/6/1</p>', '', '2024-06-01'],
    ['', '<p>第九条 本办法自2024年6月1日起施行。</p>', '2024-06-01'],
    ['', '<p>本通知自印发之日起施行。</p>', null],
    ['', '<p>《旧办法》自2014年6月1日起施行。</p>', null],
    ['<p>实施日期：</p>', '<p>本办法自2024年6月1日起施行。</p>', null],
  ])('effective by %s%s: %s', (before, end, expected) => {
    expect(page(before, end).fact(effectiveDate)).toBe(expected)
  })

  it.each([
    ['<p>废止日期：2024年6月1日</p>', '2024-06-01'],
    ['<p>有效期至：20290601</p>', '2029-06-01'],
    ['<p>失效时间：无</p>', null],
    ['<p>废止日期：2024年2月30日</p>', null],
  ])('repealed by %s: %s', (before, expected) => {
    expect(page(before).fact(repealedDate)).toBe(expected)
  })
})
