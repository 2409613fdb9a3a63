<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Time zone rules</source>
        <translation>时区规则</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>last checked {0}</source>
        <translation>最近核对：{0}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callboard</source>
        <translation>关于 Callboard</translation>
    </message>
    <message>
        <source>Whom can I reach right now, and how do I dial them?</source>
        <translation>现在能联系到谁，怎么拨打？</translation>
    </message>
    <message>
        <source>Callboard {0}</source>
        <translation>Callboard {0}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖时段</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Ask about another time …</source>
        <translation>查询其他时间 …</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language · 语言</source>
        <translation>语言 · Language</translation>
    </message>
    <message>
        <source>Copy the number of row {0}</source>
        <translation>复制第 {0} 行的号码</translation>
    </message>
</context>
<context>
    <name>BestNowCard</name>
    <message>
        <source>Best now</source>
        <translation>当前最佳</translation>
    </message>
    <message>
        <source>BEST NOW</source>
        <translation>当前最佳</translation>
    </message>
    <message>
        <source>Open ↗</source>
        <translation>打开 ↗</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>其次：</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>your time · {0} ▾</source>
        <translation>您的时间 · {0} ▾</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>查询其他时间</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{month}{day}日 {weekday} {time}</translation>
    </message>
</context>
<context>
    <name>CommandsPresenter</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Copy the number of row</source>
        <translation>复制某一行的号码</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Not copied: this is not a number that can be dialled</source>
        <translation>未复制：这不是可以拨打的号码</translation>
    </message>
    <message>
        <source>Not copied: it holds invisible characters</source>
        <translation>未复制：其中含有不可见字符</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>已复制 {0}</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板正被其他程序占用</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道中的 {0} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>%n 个有冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in directory files. The first: {0}</source>
        <translation>
            <numerusform>目录文件中有 %n 处问题。第一处：{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), none is known to be open now.</source>
        <translation>
            <numerusform>有 %n 个匹配，但目前均不确定是否在服务中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) without {0}.</source>
        <translation>
            <numerusform>去掉 {0} 后有 %n 个匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All at work</source>
        <translation>全部在工作</translation>
    </message>
    <message>
        <source>Both at work</source>
        <translation>双方都在工作</translation>
    </message>
    <message>
        <source>no common hour</source>
        <translation>没有共同时间</translation>
    </message>
    <message>
        <source>not reachable from {0}</source>
        <translation>无法从{0}拨通</translation>
    </message>
    <message>
        <source>hours not published</source>
        <translation>未公布服务时间</translation>
    </message>
    <message>
        <source>different hours by service</source>
        <translation>各服务时间不同</translation>
    </message>
    <message>
        <source>now {0} there</source>
        <translation>当地现在 {0}</translation>
    </message>
    <message>
        <source>At {0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>CoverageChoices</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>语言：{0}</translation>
    </message>
    <message>
        <source>From: {0}</source>
        <translation>开始：{0}</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>开始：</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Show their times</source>
        <translation>显示当地时间</translation>
    </message>
    <message>
        <source>My sites …</source>
        <translation>我的地点…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文字版</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Choose a date …</source>
        <translation>选择日期…</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Show 24 hours</source>
        <translation>显示 24 小时</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>显示 7 天</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Show next week</source>
        <translation>显示下周</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>显示更短时间</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>显示更长时间</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>以文字显示</translation>
    </message>
    <message>
        <source>Change my sites</source>
        <translation>更改我的地点</translation>
    </message>
    <message>
        <source>← → move · + − zoom · N next week · H now · T as text</source>
        <translation>← → 移动 · + − 缩放 · N 下周 · H 现在 · T 文字</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖时段</translation>
    </message>
    <message>
        <source>Add the places where your team works, to see when they work together.</source>
        <translation>添加团队所在的地点，即可看到何时同时工作。</translation>
    </message>
    <message>
        <source>Add my sites</source>
        <translation>添加我的地点</translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Copied the coverage as text</source>
        <translation>已复制覆盖时间文字</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板被其他程序占用</translation>
    </message>
</context>
<context>
    <name>CoverageShown</name>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>No line matches what is searched for</source>
        <translation>没有符合搜索条件的线路</translation>
    </message>
    <message>
        <source>My sites</source>
        <translation>我的地点</translation>
    </message>
    <message>
        <source>Lines: all {0}</source>
        <translation>线路：全部 {0} 条</translation>
    </message>
    <message>
        <source>Lines: {0} of {1}</source>
        <translation>线路：{1} 条中的 {0} 条</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are yours ({0})</source>
        <translation>时间为您的时间（{0}）</translation>
    </message>
</context>
<context>
    <name>CoverageTextView</name>
    <message>
        <source>Coverage as text</source>
        <translation>覆盖时间（文字版）</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>返回图表</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage, one row a site or line</source>
        <translation>覆盖时间，每行一个地点或一条线路</translation>
    </message>
    <message>
        <source>Left and Right move in time, Plus and Minus zoom, T shows everything as text</source>
        <translation>左右键移动时间，加减键缩放，T 键以文字显示全部内容</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>The first day to show</source>
        <translation>从哪一天开始显示</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Worldwide</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>{0} ({1} only)</source>
        <translation>{0}（仅有{1}）</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>{0}查阅</translation>
    </message>
    <message>
        <source>dialled {0}</source>
        <translation>{0}拨打核实</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>{0}询问核实</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>published by the organization</source>
        <translation>机构公布</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已证伪</translation>
    </message>
    <message>
        <source>No source is recorded for this entry.</source>
        <translation>此条目没有记录来源。</translation>
    </message>
    <message>
        <source>Only unverified sources state this. Nobody has tried it.</source>
        <translation>仅有未经核实的来源提到，无人试过。</translation>
    </message>
    <message>
        <source>Only a document of the organization of {0} states this. Nobody has tried it.</source>
        <translation>仅有该机构{0}的一份文档提到，无人试过。</translation>
    </message>
    <message>
        <source>Only a third-party article of {0} states this. Nobody has tried it.</source>
        <translation>仅有{0}的一篇第三方文章提到，无人试过。</translation>
    </message>
    <message>
        <source>Only an observation of {0} states this. Nobody else has tried it.</source>
        <translation>仅有{0}的一次观察提到，别无他人试过。</translation>
    </message>
    <message>
        <source>Cannot be right as printed.</source>
        <translation>所印号码不可能正确。</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>未经核实。</translation>
    </message>
    <message>
        <source>“{0}”: {1}.</source>
        <translation>“{0}”：{1}。</translation>
    </message>
    <message>
        <source>Two claims, kept apart.</source>
        <translation>两种说法，分别列出。</translation>
    </message>
    <message>
        <source>{0} claims, kept apart.</source>
        <translation>{0} 种说法，分别列出。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Time, as claimed</source>
        <translation>所需时间（据称）</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁求助</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Claimed by a third party only; nobody has verified it.</source>
        <translation>仅为第三方说法，未经核实。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>通话之后</translation>
    </message>
    <message>
        <source>Have ready: {0}</source>
        <translation>请备好：{0}</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>接通之后</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>请先备好</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不在服务范围内</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>若行不通</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No number or address is published.</source>
        <translation>未公布号码或地址。</translation>
    </message>
    <message>
        <source>Works only with: {0}.</source>
        <translation>使用前提：{0}。</translation>
    </message>
    <message>
        <source>A short code of {0}: from abroad it cannot be dialled, it has no international form.</source>
        <translation>{0}的短号码：没有国际格式，无法从境外拨打。</translation>
    </message>
    <message>
        <source>A number that exists in {0} only: there is no international form.</source>
        <translation>仅在{0}境内有效的号码：没有国际格式。</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>a login of the vendor</source>
        <translation>厂商账号</translation>
    </message>
    <message>
        <source>the registered telephone</source>
        <translation>注册时的电话</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>手机应用</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>从{0}拨打</translation>
    </message>
    <message>
        <source>Dial {0}.</source>
        <translation>请拨 {0}。</translation>
    </message>
    <message>
        <source>Cannot be reached from {0}: see “If it fails”.</source>
        <translation>无法从{0}接通，请看“若行不通”。</translation>
    </message>
    <message>
        <source>Cannot be reached from {0}.</source>
        <translation>无法从{0}接通。</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>{0}核对</translation>
    </message>
    <message>
        <source>nobody has checked these keys</source>
        <translation>这些按键无人核对过</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>No source states any hours.</source>
        <translation>没有来源说明服务时间。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>This week, their time</source>
        <translation>本周（当地时间）</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, {1} of you</source>
        <translation>{0}，比您{1}</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>local rate</source>
        <translation>市话费</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>费用分摊</translation>
    </message>
    <message>
        <source>national rate</source>
        <translation>国内长途费</translation>
    </message>
    <message>
        <source>international rate</source>
        <translation>国际长途费</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>高额资费</translation>
    </message>
    <message>
        <source>fee of the vendor</source>
        <translation>厂商收费</translation>
    </message>
    <message>
        <source>{0} per {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Open ↗</source>
        <translation>打开 ↗</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>连同按键复制</translation>
    </message>
    <message>
        <source>Copy as printed</source>
        <translation>按原样复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy ⏎</source>
        <translation>复制 ⏎</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Directory as of {0}</source>
        <translation>目录截至 {0}</translation>
    </message>
    <message>
        <source>Time zones {0}</source>
        <translation>时区数据 {0}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>No channels are loaded. Start with a directory file, for example:
callboard --directory my-team.toml</source>
        <translation>尚未载入任何渠道。请用目录文件启动，例如：
callboard --directory my-team.toml</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Did you mean “{1}”?</source>
        <translation>没有与“{0}”匹配的结果。您要找的是“{1}”吗？</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.
Try fewer or shorter words, or press Esc to see everything.</source>
        <translation>没有与“{0}”匹配的结果。
请减少或缩短词语，或按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>{0} opens first: {1}</source>
        <translation>最先开放：{0}，{1}</translation>
    </message>
    <message>
        <source>Nothing here has “{0}”.</source>
        <translation>这里没有“{0}”。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”.</source>
        <translation>没有“{0}”这个筛选条件。</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>您要找的是“{0}”吗？</translation>
    </message>
    <message>
        <source>No exact match. Showing what matches “{0}”.</source>
        <translation>没有完全匹配的结果，以下为“{0}”的结果。</translation>
    </message>
    <message>
        <source>The search is being prepared. What you typed is found in a moment.</source>
        <translation>正在准备搜索，稍后即可找到您输入的内容。</translation>
    </message>
    <message>
        <source>Problem in a directory file: {0}</source>
        <translation>目录文件有问题：{0}</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something in Callboard went wrong. What you see may be incomplete.</source>
        <translation>Callboard 出了问题，所见内容可能不完整。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>从{0}可接通</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务中心</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source>Press {0}: {1}</source>
        <translation>按 {0}：{1}</translation>
    </message>
    <message>
        <source>Type in: {1}</source>
        <translation>输入：{1}</translation>
    </message>
</context>
<context>
    <name>LicenseView</name>
    <message>
        <source>What Callboard is made with</source>
        <translation>Callboard 使用的组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可文本</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>MomentsPresenter</name>
    <message>
        <source>Clocks go forward over this time: {0} is shown.</source>
        <translation>当天时钟拨快，此时刻不存在：改为 {0}。</translation>
    </message>
    <message>
        <source>Clocks show this time twice that night: the first is shown.</source>
        <translation>当夜时钟拨慢，此时刻出现两次：取第一次。</translation>
    </message>
    <message>
        <source>{0} your time</source>
        <translation>您的时间 {0}</translation>
    </message>
    <message>
        <source>your time · {0}</source>
        <translation>您的时间 · {0}</translation>
    </message>
    <message>
        <source>{0} time</source>
        <translation>{0}时间</translation>
    </message>
    <message>
        <source>Not now: everything here answers for {0}.</source>
        <translation>并非现在：此处均以 {0} 为准。</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Not opened: only https, mail and telephone addresses are</source>
        <translation>未打开：仅支持 https、邮件和电话地址</translation>
    </message>
    <message>
        <source>Opening {0} in another program</source>
        <translation>正在用其他程序打开 {0}</translation>
    </message>
    <message>
        <source>Not opened: no program took {0}</source>
        <translation>未打开：没有程序可以处理 {0}</translation>
    </message>
</context>
<context>
    <name>PrefixPopup</name>
    <message>
        <source>What do you press first for an outside line?</source>
        <translation>拨打外线前需要先按什么键？</translation>
    </message>
    <message>
        <source>Nothing, or keys such as 0 or 9</source>
        <translation>留空，或按键，如 0 或 9</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>按回车键确认。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Preparing search … {0} %</source>
        <translation>正在准备搜索……{0}%</translation>
    </message>
</context>
<context>
    <name>QuickMoments</name>
    <message>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tonight 22:00</source>
        <translation>今晚 22:00</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>明天 09:00</translation>
    </message>
    <message>
        <source>Saturday 03:00</source>
        <translation>周六 03:00</translation>
    </message>
    <message>
        <source>Monday 09:00</source>
        <translation>周一 09:00</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>{0}, but not reachable from {1}</source>
        <translation>{0}，但无法从{1}接通</translation>
    </message>
    <message>
        <source>Not reachable from {0}</source>
        <translation>无法从{0}接通</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Channels compared</source>
        <translation>渠道对比</translation>
    </message>
    <message>
        <source>Telephone menu</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>承诺时效</translation>
    </message>
    <message>
        <source>Complaint steps</source>
        <translation>投诉升级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Dated notice</source>
        <translation>定期公告</translation>
    </message>
    <message>
        <source>Reference note</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>impossible as printed</source>
        <translation>所印号码有误</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>official documents</source>
        <translation>官方文档</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已证伪</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no number published</source>
        <translation>未公布号码</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search a name, number, language … or 中文</source>
        <translation>搜索名称、号码、语言等，也可用拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing to copy: nothing is found</source>
        <translation>没有可复制的内容：未找到结果</translation>
    </message>
    <message>
        <source>Nothing to copy: no number is published</source>
        <translation>没有可复制的内容：未公布号码</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Closed on public holidays</source>
        <translation>公共假日休息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Time zone: type a city or a country</source>
        <translation>时区：输入城市或国家/地区</translation>
    </message>
    <message>
        <source>Working hours, like Mo-Fr 09:00-18:00</source>
        <translation>工作时间，例如 Mo-Fr 09:00-18:00</translation>
    </message>
    <message>
        <source>Type a city or a country</source>
        <translation>输入城市或国家/地区</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>请给地点起个名称。</translation>
    </message>
    <message>
        <source>Choose a time zone: type a city or a country, and take one of the list.</source>
        <translation>请选择时区：输入城市或国家/地区，再从列表中选择。</translation>
    </message>
    <message>
        <source>Write working hours like Mo-Fr 09:00-18:00.</source>
        <translation>工作时间请写成 Mo-Fr 09:00-18:00 的形式。</translation>
    </message>
</context>
<context>
    <name>SitesEditor</name>
    <message>
        <source>My sites</source>
        <translation>我的地点</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>The places where your team works. Times are those of each place.</source>
        <translation>团队工作的地点。时间为各地的当地时间。</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>其他地点…</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>a place not named</source>
        <translation>未指明的地点</translation>
    </message>
    <message>
        <source>any phone</source>
        <translation>任意电话</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>a mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>{0} (outside line {1})</source>
        <translation>{0}（外线前缀 {1}）</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>any help</source>
        <translation>任意帮助</translation>
    </message>
    <message>
        <source>general help</source>
        <translation>一般帮助</translation>
    </message>
    <message>
        <source>technical help</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>to buy something</source>
        <translation>购买咨询</translation>
    </message>
    <message>
        <source>help with a bill</source>
        <translation>账单帮助</translation>
    </message>
    <message>
        <source>help in an emergency</source>
        <translation>紧急救援</translation>
    </message>
    <message>
        <source>to complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>help with security</source>
        <translation>安全方面的帮助</translation>
    </message>
    <message>
        <source>help with compliance</source>
        <translation>合规方面的帮助</translation>
    </message>
    <message>
        <source>help for research</source>
        <translation>科研方面的帮助</translation>
    </message>
    <message>
        <source>a partner for marketing</source>
        <translation>市场合作</translation>
    </message>
    <message>
        <source>I do not say how bad it is</source>
        <translation>未说明严重程度</translation>
    </message>
    <message>
        <source>core business is down</source>
        <translation>核心业务中断</translation>
    </message>
    <message>
        <source>a part does not work</source>
        <translation>部分功能不可用</translation>
    </message>
    <message>
        <source>it works with a detour</source>
        <translation>可绕行使用</translation>
    </message>
    <message>
        <source>it is only a question</source>
        <translation>只是咨询</translation>
    </message>
    <message>
        <source>Our core business is down: we cannot work or serve anybody</source>
        <translation>核心业务中断：无法工作，也无法服务客户</translation>
    </message>
    <message>
        <source>A part does not work: some people or services are cut off</source>
        <translation>部分功能不可用：部分人员或服务受影响</translation>
    </message>
    <message>
        <source>It works with a detour: annoying, but we get on</source>
        <translation>可绕行使用：有些麻烦，但能继续工作</translation>
    </message>
    <message>
        <source>It is only a question, or an idea</source>
        <translation>只是咨询或建议</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>暂不说明</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>I am in</source>
        <translation>我在</translation>
    </message>
    <message>
        <source>I call on</source>
        <translation>我使用</translation>
    </message>
    <message>
        <source>I speak</source>
        <translation>我会说</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>我需要</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>无法登录</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>I am in {place}, on {phone}, I speak {languages}, I need {need}, and {severity}.</source>
        <translation>我在{place}，使用{phone}，会说{languages}，需要{need}，{severity}。</translation>
    </message>
    <message>
        <source>Reset my situation to what was detected</source>
        <translation>将我的情况重置为检测到的情况</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>您在哪里？</translation>
    </message>
    <message>
        <source>Which languages do you speak? The best first.</source>
        <translation>您会说哪些语言？最熟练的在前。</translation>
    </message>
    <message>
        <source>Outside line …</source>
        <translation>外线前缀…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>↵ copy · Alt+1…9 copy row · Esc clear</source>
        <translation>↵ 复制 · Alt+1…9 复制该行 · Esc 清除</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if …</source>
        <translation>假如 …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>谁的时间</translation>
    </message>
    <message>
        <source>Who can be reached at another time?</source>
        <translation>换个时间，能联系上谁？</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>查看此时刻</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Filter: {0}</source>
        <translation>筛选：{0}</translation>
    </message>
</context>
</TS>
