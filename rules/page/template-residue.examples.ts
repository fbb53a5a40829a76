import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '模板变量没有被替换', en: 'A template variable that nothing replaced' },
      html: '<div class="list"><a href="/a.html">{{ item.title }}</a></div>',
      findings: [{ messageId: 'code', quote: '{{ item.title }}', line: 1 }],
    },
    {
      title: { zh: '脚本把对象当文字输出', en: 'A script that printed an object' },
      html: '<p>联系地址：[object Object]</p>',
      findings: [{ messageId: 'code', quote: '[object Object]' }],
    },
    {
      title: { zh: '发布日期取不到值', en: 'A publication date without a value' },
      html: '<div><span>发布日期：undefined</span></div>',
      findings: [{ messageId: 'value', quote: 'undefined' }],
    },
    {
      title: { zh: '浏览次数取不到值', en: 'A counter without a value' },
      html: '<div><span>浏览次数：NaN 次</span></div>',
      findings: [{ messageId: 'value', quote: 'NaN' }],
    },
    {
      title: { zh: '公报期号没有填写', en: 'The issue of the gazette was never filled in' },
      html: '<ul class="doc-info"><li>[文件来源] 政府公报 年 第期(总第期)</li></ul>',
      findings: [{ messageId: 'unfilled', quote: '政府公报 年 第期(总第期)' }],
    },
    {
      title: { zh: '文号没有填写', en: 'The document number was never filled in' },
      html: '<ul class="doc-info"><li>[发文字号] 示政发〔20 〕号</li></ul>',
      findings: [{ messageId: 'unfilled', quote: '〔20 〕号' }],
    },
    {
      title: { zh: '设计稿里的栏目名，同一处残留只报一次', en: 'A column name of the designer, reported once' },
      html: '<ul><li>栏目名字</li><li>栏目名字</li></ul>',
      findings: [{ messageId: 'sample', quote: '栏目名字' }],
    },
  ],
  good: [
    {
      title: { zh: '公报期号完整', en: 'The issue is complete' },
      html: '<ul class="doc-info"><li>[文件来源] 政府公报 2024年 第3期(总第87期)</li></ul>',
    },
    {
      title: { zh: '句子中谈到 undefined', en: 'A sentence about the word undefined' },
      html: '<p>程序开发培训：变量未赋值时为 undefined，应先判断。</p>',
    },
    {
      title: { zh: '脚本渲染的页面，未渲染时不下结论', en: 'A page that scripts render: no claim before they have' },
      html: '<div id="app"><p v-for="item in items">{{ item.title }}</p></div>',
    },
    {
      title: { zh: '隐藏的模板不给读者看', en: 'A hidden template is not for readers' },
      html: '<div style="display:none">{{ item.title }}</div><template><p>{{ item.title }}</p></template>',
    },
    {
      title: { zh: '栏目名是真名', en: 'A column with its real name' },
      html: '<ul><li>通知公告</li><li>测试赛公告</li></ul>',
    },
  ],
} satisfies PageExamples
