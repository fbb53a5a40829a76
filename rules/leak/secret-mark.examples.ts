import type { PageExamples } from '../../lib/core/engine/rule.ts'

const ARTICLE =
  '<p>各镇街、各部门：为做好今年的工作，现将有关事项通知如下，请认真组织实施，确保各项任务按期完成，并及时报告进展情况。</p>' +
  '<p>一、加强组织领导，明确任务分工，落实工作责任，统筹推进各项重点工作，定期调度，及时协调解决存在的困难和问题。</p>'

export default {
  bad: [
    {
      title: { zh: '文首的密级标志', en: 'A secret mark at the top' },
      html: `<p>机密★10年</p><h1>关于做好某项工作的通知</h1>${ARTICLE}`,
      findings: [{ messageId: 'mark', quote: '机密★10年', line: 1, column: 4 }],
    },
    {
      title: { zh: '字间空格、全角、长期', en: 'Blanks between the characters, full width, for good' },
      html: `<p>000012　秘　密 ★ 长期</p><p>绝密★</p>${ARTICLE}`,
      findings: [
        { messageId: 'mark', quote: '秘 密 ★ 长期' },
        { messageId: 'mark', quote: '绝密★' },
      ],
    },
    {
      title: { zh: '句子里的密级标志，需人工核实', en: 'A mark within a sentence: for a person to look at' },
      html: '<p>经办人员须核对，件数为三件，编号 机密★3年，请在签收单上逐一签字确认。</p>',
      findings: [{ messageId: 'mark', quote: '机密★3年' }],
    },
    {
      title: { zh: '元数据中的密级', en: 'A level in the metadata' },
      html: '<p>密级：秘密</p><table><tr><th>密 级</th><td>机密</td></tr></table>',
      findings: [
        { messageId: 'field', quote: '密级：秘密' },
        { messageId: 'field', quote: '机密' },
      ],
    },
    {
      title: { zh: '密级单独成行', en: 'A level on a line of its own' },
      html: `<h1>关于做好某项工作的通知</h1><p>来源：某局　发布时间：2024-05-14</p><p>机　密</p>${ARTICLE}`,
      findings: [{ messageId: 'line', quote: '机 密' }],
    },
    {
      title: { zh: '涉密文件的发文字号', en: 'Numbers of secret documents' },
      html: '<p>市委密电〔2021〕5号</p><p>机密〔2020〕12号</p>',
      findings: [
        { messageId: 'number', quote: '密电〔2021〕' },
        { messageId: 'number', quote: '机密〔2020〕' },
      ],
    },
    {
      title: { zh: '知悉范围和份号', en: 'Circle of readers and copy number' },
      html: '<p>份号：000012</p><p>知悉范围：局领导班子成员</p>',
      findings: [
        { messageId: 'beside', quote: '份号：000012' },
        { messageId: 'beside', quote: '知悉范围：局领导班子成员' },
      ],
    },
    {
      title: { zh: '注释、隐藏文字和脚本数据', en: 'Comments, hidden text and script data' },
      html: '<!-- 机密★10年 --><div style="display:none">秘密★1年</div><script>var doc = {"title":"通知","密级":"机密"}</script>',
      findings: [
        { messageId: 'hidden', quote: '机密★10年', line: 1 },
        { messageId: 'hidden', quote: '秘密★1年' },
        { messageId: 'hidden', quote: '密级":"机密' },
      ],
    },
    {
      title: { zh: '页眉页脚重复的标志只报一次', en: 'A mark repeated in head and foot is one finding' },
      html: '<p>绝密★30年</p><p>正文</p><p>绝密★30年</p>',
      findings: [{ messageId: 'mark', quote: '绝密★30年' }],
    },
  ],
  good: [
    {
      title: { zh: '试卷上的“启用前”', en: 'Exam papers' },
      html: '<p>绝密★启用前</p><p>机密★启封前</p><p>往年试卷首页印有“绝密★启用前”字样，现予公布供练习使用。</p>',
    },
    {
      title: { zh: '普通发文字号里的“秘”', en: '秘 of a secretariat in an ordinary number' },
      html: '<p>参照《关于加强项目管理的通知》（皖政秘〔2021〕254号）的做法执行。</p><p>高密发〔2021〕3号</p>',
    },
    {
      title: { zh: '谈论保密的文字', en: 'Text about secrecy' },
      html: '<p>涉及国家秘密、商业秘密的除外，各单位应当防止泄露国家秘密和工作秘密。</p><p>国家秘密的密级分为绝密、机密、秘密三级。</p>',
    },
    {
      title: { zh: '解释标志怎么写', en: 'Text that explains the mark' },
      html: '<p>涉密公文应当标注密级和保密期限，例如“机密★10年”，用3号黑体字，顶格编排在版心左上角第二行。</p><p>密级：绝密、机密、秘密，由定密责任人确定。</p>',
    },
    {
      title: { zh: '密级为公开或无', en: 'A level of public or none' },
      html: '<p>密级：公开</p><p>密级：无</p><table><tr><td>密级</td><td>非密</td></tr></table>',
    },
    {
      title: { zh: '书名、片名和普通词语', en: 'Titles of books and films, ordinary words' },
      html: '<p>影片《绝密飞行》今晚放映，《机密》同场加映。</p><p>福彩开奖背后的三大“秘密”</p><a href="/mm.html">秘密花园</a><p>机密性、完整性和可用性</p>',
    },
    {
      title: { zh: '星级评分', en: 'A rating in stars' },
      html: '<p>秘密★★★★☆</p>',
    },
    {
      title: { zh: '合同里的保密期限', en: 'A term of confidence in a contract' },
      html: '<p>保密期限自合同终止之日起两年内有效，双方均应遵守。</p>',
    },
  ],
} satisfies PageExamples
