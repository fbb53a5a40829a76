import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, body: string, after = ''): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区人力资源和社会保障局 发布时间：2024-05-14</p>
<div class="content">${body}<p>文件共五部分十八条，从岗位开发、技能培训、创业扶持、服务保障和监督管理等方面作出安排，惠及全区高校毕业生。</p></div>
${after}</body></html>`

const OPENING = '<p>近日，示例区人民政府印发《示例区促进就业若干措施》（示政发〔2024〕5号），现解读如下。</p>'

export default {
  bad: [
    {
      title: { zh: '只写了文件名', en: 'The name alone' },
      html: page('《示例区促进就业若干措施》政策解读', OPENING),
      kind: 'interpretation',
      findings: [{ messageId: 'named', quote: '《示例区促进就业若干措施》' }],
    },
    {
      title: { zh: '标题没有书名号，正文写了文件名', en: 'The text names what the title paraphrases' },
      html: page('一图读懂促进就业措施', OPENING),
      kind: 'interpretation',
      findings: [{ messageId: 'named', quote: '《示例区促进就业若干措施》' }],
    },
    {
      title: { zh: '只写了文号', en: 'The number alone' },
      html: page('促进就业政策解读', '<p>近日，示政发〔2024〕5号文件印发，现解读如下。</p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'named', quote: '示政发〔2024〕5号' }],
    },
    {
      title: { zh: '“政策原文”的链接是空的', en: 'The link to the original leads nowhere' },
      html: page(
        '《示例区促进就业若干措施》政策解读',
        `${OPENING}<p>相关链接：<a href="javascript:;">《示例区促进就业若干措施》</a></p>`,
      ),
      kind: 'interpretation',
      findings: [{ messageId: 'named' }],
    },
    {
      title: { zh: '没有说解读的是哪份文件', en: 'It does not say what it interprets' },
      html: page('促进就业政策解读', '<p>为帮助大家了解就业政策，现将有关情况说明如下。</p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'missing', quote: '促进就业政策解读' }],
    },
  ],
  good: [
    {
      title: { zh: '下方有“相关政策”', en: 'The document is linked below' },
      html: page(
        '《示例区促进就业若干措施》政策解读',
        OPENING,
        '<div><h3>相关政策</h3><ul><li><a href="/zwgk/zcwj/t20240514_1.html">示例区促进就业若干措施</a></li></ul></div>',
      ),
      kind: 'interpretation',
    },
    {
      title: { zh: '正文里的文件名就是链接', en: 'Its name in the text is the link' },
      html: page(
        '《示例区促进就业若干措施》政策解读',
        '<p>近日，示例区印发<a href="/zwgk/zcwj/t20240514_1.html">《示例区促进就业若干措施》</a>，现解读如下。</p>',
      ),
      kind: 'interpretation',
    },
    {
      title: { zh: '“点击查看文件原文”', en: 'A link in other words' },
      html: page(
        '促进就业政策解读',
        '<p>为帮助大家了解就业政策，现将有关情况说明如下。</p><p><a href="/zwgk/zcwj/t20240514_1.html">点击查看文件原文</a></p>',
      ),
      kind: 'interpretation',
    },
    {
      title: { zh: '解读的是数据，不是文件', en: 'Figures are explained, no document' },
      html: page('一季度经济运行情况解读', '<p>一季度全区经济开局平稳，主要指标好于预期。</p>'),
      kind: 'interpretation',
    },
  ],
} satisfies PageExamples
