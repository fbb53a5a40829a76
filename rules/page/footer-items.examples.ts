import type { PageExamples } from '../../lib/core/engine/rule.ts'

const MARK =
  '<a href="https://bszs.conac.cn/sitename?method=show&amp;id=00"><img src="/images/red.png" alt="党政机关网站标识"></a>'
const REPORT =
  '<script id="_jiucuo_" sitecode="1101990001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>'
const NUMBERS =
  '网站标识码：1101990001 京ICP备19000000号-1 <a href="https://beian.mps.gov.cn/#/query/webSearch?code=11019902000001">京公网安备 11019902000001号</a>'
const SPONSOR = '主办单位：示例市人民政府　联系电话：010-62345678'

const page = (footer: string): string =>
  `<html><head><title>示例市人民政府</title></head><body><div class="main"><p>要闻</p><p>通知公告</p></div><div class="footer">${footer}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '没有党政机关标识和找错入口', en: 'No organ mark, no error-report entry' },
      html: page(`<p>${SPONSOR}</p><p>${NUMBERS}</p>`),
      kind: 'home',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '没有网站标识码', en: 'No site code' },
      html: page(`<p>${SPONSOR}</p><p>${NUMBERS.replace('网站标识码：1101990001', '')}</p>${MARK}${REPORT}`),
      kind: 'news',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '首页没有页脚', en: 'A home page without a footer' },
      html: '<html><head><title>示例市人民政府</title></head><body><p>要闻</p><p>通知公告</p></body></html>',
      kind: 'home',
      findings: [{ messageId: 'none' }],
    },
    {
      title: { zh: 'ICP编号少“号”字', en: 'An ICP number that breaks off' },
      html: page(`<p>${SPONSOR}</p><p>${NUMBERS.replace('19000000号-1', '19000000')}</p>${MARK}${REPORT}`),
      kind: 'news',
      findings: [{ messageId: 'icp', quote: '京ICP备19000000' }],
    },
    {
      title: { zh: '公安备案编号没有填写', en: 'A police record that was never filled in' },
      html: page(
        `<p>${SPONSOR}</p><p>网站标识码：1101990001 京ICP备19000000号-1 京公网安备XXXXXXXX号</p>${MARK}${REPORT}`,
      ),
      kind: 'news',
      findings: [{ messageId: 'police', quote: '京公网安备XXXXXXXX号' }],
    },
    {
      title: { zh: '公安备案编号与链接不符', en: 'The link goes to another record' },
      html: page(
        `<p>${SPONSOR}</p><p>${NUMBERS.replace('code=11019902000001', 'code=11019902000009')}</p>${MARK}${REPORT}`,
      ),
      kind: 'news',
      findings: [{ messageId: 'link', quote: '京公网安备 11019902000001号' }],
    },
    {
      title: { zh: '两个备案分属两个省份', en: 'Records of two provinces' },
      html: page(`<p>${SPONSOR}</p><p>${NUMBERS.replace('京ICP', '冀ICP')}</p>${MARK}${REPORT}`),
      kind: 'news',
      findings: [{ messageId: 'province', quote: '京公网安备 11019902000001号' }],
    },
  ],
  good: [
    {
      title: { zh: '各项齐全', en: 'All there' },
      html: page(`<p>${SPONSOR}</p><p>${NUMBERS}</p>${MARK}${REPORT}`),
      kind: 'home',
    },
    {
      title: {
        zh: '标识由脚本写出，主办单位写在版权里',
        en: 'The mark is written by a script, the sponsor named as owner',
      },
      html: page(
        `<p>版权所有：示例市林业局　地址：示例大街1号</p><p>${NUMBERS}</p><script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/01/CA010000000000000000001.js'%3E%3C/script%3E"));</script>${REPORT}`,
      ),
      kind: 'column-list',
    },
    {
      title: { zh: '同一省份的两种简称', en: 'Two short names of one province' },
      html: page(
        `<p>${SPONSOR}</p><p>网站标识码：5101990001 蜀ICP备19000000号-1 川公网安备51019902000001号</p>${MARK}${REPORT}`,
      ),
      kind: 'news',
    },
    {
      title: { zh: '页脚另行载入', en: 'The footer is loaded later' },
      html: '<html><head><title>示例市人民政府</title></head><body><p>要闻</p><iframe src="/footer.html"></iframe></body></html>',
      kind: 'news',
    },
  ],
} satisfies PageExamples
