import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (fields: string, below = ''): string => `<html><head><title>示例区促进就业若干措施</title>
<meta name="ArticleTitle" content="示例区促进就业若干措施"></head><body><h1>示例区促进就业若干措施</h1>${below}
<ul class="doc-info">${fields}</ul>
<div class="content"><p>示政发〔2024〕5号</p><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定以下措施，请认真贯彻执行。</p></div></body></html>`

const ISSUER = '<li>[发文机构] <span>示例区人民政府</span></li>'
const WRITTEN = '<li>[成文日期] <span>2024-05-14</span></li>'
const NUMBER = '<li>[发文字号] <span>示政发〔2024〕5号</span></li>'
const PUBLISHED = '<li>[发布日期] <span>2024-05-16</span></li>'

export default {
  bad: [
    {
      title: { zh: '成文日期空着', en: 'The written date is empty' },
      html: page(`${ISSUER}<li>[成文日期] <span></span></li>${NUMBER}${PUBLISHED}`),
      kind: 'policy',
      findings: [{ messageId: 'empty', quote: '[成文日期]' }],
    },
    {
      title: { zh: '只填了横线和“无”', en: 'Only dashes and 无' },
      html: page(
        `<li>[主题分类] <span>----</span></li><li>[发文机构] <span>无</span></li>${WRITTEN}${NUMBER}${PUBLISHED}`,
      ),
      kind: 'policy',
      findings: [{ messageId: 'empty', quote: '[主题分类]' }],
    },
    {
      title: { zh: '日期只有“年月日”三个字或系统默认值', en: 'A day without figures, or the system’s first day' },
      html: page(
        `${ISSUER}<li>[成文日期] <span>年 月 日</span></li>${NUMBER}<li>[发布日期] <span>1970-01-01</span></li>`,
      ),
      kind: 'policy',
      findings: [{ messageId: 'empty' }],
    },
    {
      title: { zh: '信息栏没有发文字号、发布日期两栏', en: 'The block has neither number nor publication date' },
      html: page(`<li>[索引号] <span>110199/2024-00012</span></li>${ISSUER}${WRITTEN}`),
      kind: 'policy',
      findings: [{ messageId: 'absent' }],
    },
    {
      title: { zh: '有空项，又缺项', en: 'One is empty, one is missing' },
      html: page(
        `<li>[索引号] <span>&nbsp;</span></li><li>[主题分类] <span>综合政务</span></li>${WRITTEN}${NUMBER}${PUBLISHED}`,
      ),
      kind: 'policy',
      findings: [{ messageId: 'both', quote: '[索引号]' }],
    },
  ],
  good: [
    {
      title: {
        zh: '该填的都填了，联合发文单位、废止日期空着',
        en: 'Complete; joint issuers and repeal date are empty',
      },
      html: page(
        `<li>[主题分类] <span>综合政务/其他</span></li>${ISSUER}<li>[联合发文单位] <span></span></li><li>[实施日期] <span></span></li>${WRITTEN}${NUMBER}<li>[废止日期] <span></span></li>${PUBLISHED}`,
      ),
      kind: 'policy',
    },
    {
      title: { zh: '发布日期在标题下，不在信息栏里', en: 'The publication date stands below the title' },
      html: page(ISSUER + WRITTEN + NUMBER, '<p>发布时间：2024-05-16　来源：示例区人民政府</p>'),
      kind: 'policy',
    },
    {
      title: { zh: '只有来源和日期的一般文章', en: 'An ordinary text with a source line only' },
      html: '<h1>最新就业政策介绍</h1><p>来源：示例区融媒体中心 发布时间：2024-05-14</p><p>近期出台的就业政策主要有三项，一是减税降费，二是技能培训，三是创业担保贷款，详情可到街道政务服务中心咨询。</p>',
      kind: 'policy',
    },
  ],
} satisfies PageExamples
