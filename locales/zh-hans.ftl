# Everything people read. Keep it short, friendly and plain.
#
# For translators: most texts that begin with an emoji or an arrow are labels of buttons. They have to fit on a phone that is
# 360 pixels wide, so keep them about as short as they are here.

## The card

greeting-morning = 早上好。今天 { $count } 条，约 { $minutes } 分钟读完。
greeting-afternoon = 下午好。今天 { $count } 条，约 { $minutes } 分钟读完。
greeting-evening = 晚上好。今天 { $count } 条，约 { $minutes } 分钟读完。
greeting-missed = 之前有一份简报没能送达，它的新闻都在这一份里。
greeting-catch-up = 距上一份简报已有好几天，以下是这段时间里仍然重要的新闻。
reading-time = 阅读 { $minutes } 分钟
# Of an episode or a video, after a sign for it.
play-time = { $minutes } 分钟
chapter-count = { $count } 个章节
# Headings in the full text of an episode, in its language.
chapters = 章节
transcript = 文字稿
age-now = 刚刚
age-minutes = { $count } 分钟前
age-hours = { $count } 小时前
age-days = { $count ->
    [1] 昨天
   *[other] { $count } 天前
  }
source-via = { $site }，来自 { $source }
told-by = { $count } 个来源
votes = { $count } 分
discussion = 讨论
comments-button = 💬 { $count } 条评论
comments-uncounted = 💬 讨论
advisory = 🛡 安全公告
severity-critical = 严重
severity-high = 高危
severity-medium = 中危
severity-low = 低危
summary-model = AI 摘要
summary-extractive = 原文摘句
why-it-matters = 为什么重要：{ $text }
only-excerpt = 这里只读到一小段，其余请到网站查看。
only-excerpt-paywall = 未订阅时，网站只显示开头。
place = 第 { $position } 条，共 { $total } 条 · 还需 { $minutes } 分钟
read-full = 📖 读全文
next = 下一篇 ▸
previous = ◂
# In its place on the first card: all of the digest’s headlines.
all-cards = ☰
open = 🔗 打开
# $place is the page of the text, such as 2/7; the button opens the contents.
contents = ☰ { $place }
back-to-summary = ▴ 摘要
translate = 🌐 译成{ $name }
translation-original = 🌐 原文
translation-label = AI 翻译
translation-label-from = AI 译自{ $name }
translation-has-originals = 部分内容未翻译
translation-none = 未翻译：
translation-partly = 只翻译了一部分：
translation-waiting = 🌐 正在翻译…… 可能需要一分钟。
translation-late = 翻译花的时间太长了。已经译好的会保留，请一分钟后再点一次。
translation-budget = 今天的翻译预算已经用完，UTC 午夜重新开始。
translation-model = 现在无法翻译，请稍后再试。
translation-quota = 今天我已经为你翻译了 { $count } 页，不能再多了。请过几个小时再试。
finish = 读完 ✓
more = ⋯
mark-save = 🔖
mark-save-on = 🔖 ✓
mark-up = 👍
mark-up-on = 👍 ✓
mark-down = 👎
mark-down-on = 👎 ✓
card-news = 🔄 新进展：{ $said }
watched-mark = 👁 { $words }
followed-mark = 🔔 你追踪的事件
watched-together = { $count } 条你在等的新闻：
watched-last = 这是今天最后一条。之后的会在 18:00 一起发送。

## The end of a digest

closing = 就这些。{ $when } 再见。
closing-last = 就这些。
closing-nothing-saved = 这次没有收藏。点卡片上的 🔖 可留到以后看。
closing-saved = 你收藏了 { $count } 条。
saved-button = 🔖 收藏

## The ⋯ menu of a card

less = 🔉 少看：{ $name }
less-now = 知道了，会少发“{ $name }”。/interests 里可以看到，直到你在那里改动。
mute = 🔇 屏蔽：{ $name }
unmute = 🔊 取消屏蔽：{ $name }
muted-now = 已屏蔽：{ $name }。再点一次可撤销。
muted-not = { $name } 会重新出现在你的简报里。
watch-stop = 👁 不再关注 { $words }
watch-again = 👁 重新关注 { $words }
follow = 🔔 追踪此事
follow-stop = 🔕 不再追踪
follow-at-once = ⚡ 马上告诉我
follow-now = 30 天内有后续就告诉你：排在下一期简报最前面，也可以选择马上通知。
follow-now-at-once = 30 天内有后续就马上告诉你。
follow-dropped = 不再追踪这件事了。
follow-back = 又开始追踪这件事了，为期 30 天。
follow-told-at-once = 之后有后续会马上告诉你。
follow-told-first = 之后有后续会排在下一期简报最前面。
follow-many = 你已在追踪 { $most } 件事。请先在 /watch 里去掉一些。
about-why = ❓ 为什么推荐
about-evidence = 🔍 依据
about-sources = 📰 谁在报道
about-ask = 💭 提问
listen-article = 🎧 收听
listen-digest = 🎧 整份简报
about-timeline = 🕘 时间线
share = ↗ 分享
show-overview = ☰ 一览全部
menu-back = ◂ 返回
why-news = 这件事你已看过，这是后续更新。
why-watched = 你在关注：{ $words }。
why-followed = 你在追踪这件事，这是新的进展。
timeline-one = 目前只有这一篇报道。
timeline-legend = 🔄 表示有新内容。
timeline-more = 另有 { $count } 篇报道未显示。
why-saved = 你在那一周收藏了它，还没读。
why-advisory = 来自 { $source } 的安全公告。你自己添加的来源发布的公告会排在其他新闻之前。
why-outside = 不在你平时的兴趣之内，好让你看到别的动态。
# $hours is the article's age when the digest was made, not its age now.
why-taste = 来自 { $source }，发布于这份简报之前 { $hours } 小时。与你喜欢过的内容相近。
why-taste-topic = 来自 { $source }，发布于这份简报之前 { $hours } 小时。你喜欢“{ $topic }”。
why-many = 有 { $count } 个来源在报道，是当天较大的新闻之一。
why-topic = 发布仅 { $hours } 小时，是当天 { $source } 关于“{ $topic }”的好文章之一。
why-fresh = 发布仅 { $hours } 小时，是当天 { $source } 的好文章之一。
why-importance = AI 模型对这件事的重要性评分为 { $importance }/5，选文时已计入。
evidence-model = 摘要的每一句，以及原文的说法：
evidence-extractive = 摘要由原文的句子组成：
evidence-none = 这篇文章还没有摘要。

## Reactions, bookmarks and the saved list

saved-now = 已收藏。全部收藏在 /saved。
saved-not = 已取消收藏。
judged-up = 记下了：多来些这样的。
judged-down = 记下了：少来些这样的。
judged-not = 已撤销。
saved-title = 🔖 收藏：{ $count }
saved-empty = 这里还是空的。点卡片上的 🔖 收藏。
saved-markdown = 📄 Markdown
saved-epub = 📖 EPUB
saved-file-title = 收藏的文章
saved-file-note = 仅供个人使用，文章版权归作者所有。
saved-file-caption = { $count } 篇收藏文章的全文
saved-file-coming = 文件马上就到
saved-file-often = 一小时内已经多次，请稍后再试。
saved-drop-old = 🧹 超过一个月的：{ $count }
saved-old-dropped = 超过一个月的已移出列表。点 ↩ 可恢复。
saved-old-back = 已放回列表。
remind-button = ⏰ 提醒我
remind-title = ⏰ 你的阅读清单：{ $count }
# $when is one of the when-… texts: “today at 19:00”, “on Saturday at 08:00”.
remind-when = ⏰ 提醒：{ $when }
remind-ask = 什么时候提醒你看收藏的文章？
remind-tonight = 🌙 今晚 { $time }
remind-evening = 🌙 明晚 { $time }
remind-weekend = 📅 周末：{ $when }
remind-off = ✕ 不提醒
remind-set = 我会在{ $when } 提醒你。
remind-none = 好的，不提醒。
list-drop = ✕ { $number }
undo = ↩ 撤销
quiet-day = 平静的一天：没有值得打断咖啡的新闻。下次见。
quiet-topics-off = 今天没有内容：/topics 中的主题已全部关闭。请开启想看的主题。

## Buttons of old messages, pages

tap-unknown = 这个按钮已过期，或属于其他聊天。发送 /digest 获取新的简报。
digest-old = 这份简报已超过六个月，不再保留，但文章仍可阅读。
article-gone = 这篇文章已不再保留，消息中的链接仍可打开原文。
list-end = 已经是最后一篇。
tap-where = 第 { $page } 页，共 { $pages } 页

## Topics, muted words, sources

switch-on = ✅ { $name }
switch-off = ▫️ { $name }
switch-some = ◪ { $name }
topics-ask = 想看哪些主题？点一下可开启或关闭。
topics-all-off = 所有主题都已关闭，简报几乎会是空的。请开启想看的主题。
topics-all = 全部开启
topics-none = 全部关闭
topic-ai = 人工智能
topic-programming = 编程
topic-web = Web 开发
topic-linux = Linux 与开源
topic-databases = 数据库
topic-cloud = 云计算
topic-security = 安全
topic-privacy = 隐私
topic-hardware = 硬件
topic-chips = 芯片
topic-mobile = 手机
topic-games = 游戏
topic-robots = 机器人
topic-mobility = 汽车与交通
topic-energy = 能源
topic-science = 科学
topic-space = 航天
topic-business = 商业
topic-policy = 法律与政策
topic-crypto = 加密货币
muted-title = 🔇 已屏蔽
muted-some = 以下内容不会出现在你的简报里。点一下可恢复。
muted-empty = 没有屏蔽任何内容。
mute-how = 屏蔽词语或短语：/mute 比特币，皇室婚礼。末尾加 * 表示所有以此开头的词：/mute crypto*
mute-ask = 现在把词语或短语发给我，用逗号隔开，我会屏蔽它们。
mute-unreadable = 没有看到词语。试试 /mute 比特币
mute-long = 太长了。一个词语或短语最多 { $most } 个字符。
mute-many = 屏蔽词将超过 { $most } 个。请先在 /mute 里去掉一些。
unmuted = 已取消屏蔽，它可以再次出现了。
list-unmute = ✕ { $name }
watched-title = 👁 关注的词
watched-empty = 你还没有关注任何词。
watch-ask = 现在把词发给我，我会留意。
watch-how = 一有消息就马上告诉你：/watch postgres 19。所有词都要出现；引号让它们连在一起：/watch “heat pump”。加 * 匹配所有以此开头的词：/watch postgres*
watch-title = 👁 正在关注 { $words }
watch-would-none = 过去七天没有相关内容。
watch-would = 过去七天我会通知你 { $count } 次：
watch-rule = 一读到就告诉你，每天最多 { $most } 次；超出的在 18:00 一起发送。
watch-rule-quiet = 一读到就告诉你，每天最多 { $most } 次；超出的在 18:00 一起发送。{ $from } 到 { $to } 不打扰你。
watch-drop = ✕ 不再关注
watch-titles = 只看标题
watch-titles-now = 现在只在标题里找。
watch-anywhere = 现在也在开头几句里找。
watch-dropped = 不再关注了。
watch-back = 又开始关注了。
watch-quiet = 🌙 免打扰时段
followed-title = 🔔 追踪的事件
followed-until = 到{ $day }
follow-over = 🔔 { $days } 天没有新进展，不再追踪这件事：
follow-on = 🔔 继续追踪
watch-unreadable = 里面没有词。试试 /watch postgres 19
watch-long = 太长了：最多六个词，一共 { $most } 个字符。
watch-short = 这几乎每篇文章里都有。请多写几个字母，* 前面至少三个。
watch-many = 一次太多，或者超过了我能关注的 { $most } 项。请先在 /watch 里去掉一些。
export-watches = 你关注的词：{ $count }
export-follows = 你追踪的事件：{ $count }
sources-title = 📰 来源
sources-how = ✅ 会出现，▫️ 不会出现。点一下切换。📁 切换整个文件夹。
sources-no-folder = 未分类
feed-on = 已开启：会重新出现在你的简报里。
feed-off = 已关闭：不再出现在你的简报里。再点一次可撤销。
folder-on = 已全部开启：此文件夹会重新出现在你的简报里。
folder-off = 已全部关闭：简报不再包含此文件夹。
folder-reverted = 已恢复原状。
# $since is one of the age-… texts: “5 min ago”, “yesterday”.
feed-good = 🟢 更新：{ $since }
feed-silent = 🟢 暂无更新
feed-new = ⚪ 尚未读取
feed-failing = 🔴 至今无法读取
feed-trouble = 🟡 暂时有问题，上次读取：{ $since }
feed-down = 🔴 没有响应，上次读取：{ $since }
feed-paused = ⏸ 已由维护者暂停

## Personal sources

add-how = 把网站或订阅源的地址发给我，例如 example.org，我会告诉你那里有什么。你确认之前什么都不会保存。要从其他 RSS 阅读器导入订阅，直接把它的 OPML 文件发到这里就行。要关注 Telegram 频道，发送 @名字，或转发它的一条消息。
add-unreadable = 这里面没有网址。试试 /add example.org 或 /add https://example.org/feed.xml
add-too-many = 一小时内的地址太多了。请稍等一会儿再发下一个。
add-nothing = 那里既没有订阅源，也没有文章列表。请在网站上找“RSS”或“订阅”，把那个地址发给我。
add-failed-blocked = 这个网站屏蔽我这样的程序，我读不了。
add-failed-missing = 这个地址没有页面。写对了吗？
add-failed-busy = 这个网站让我晚点再来。请过一会儿再试。
add-failed-server = 这个网站现在响应不正常。请稍后再试。
add-failed-name = 这个地址上找不到公开的网站。拼写对吗？
add-failed-secure = 这个网站的证书无效，无法安全读取。
add-failed-no-feed = 那里既没有订阅源，也没有文章列表。请在网站上找“RSS”或“订阅”，把那个地址发给我。
add-failed-large = 那里的内容太大，我读不了。
add-channel-group = 这是一个群组，不是频道。我只能关注频道。
add-channel-closed = 这个频道没有公开页面，我无法从外部阅读。如果频道是你的，请把我设为管理员（不必给发消息的权限），再把其中一条消息转发给我。
add-channel-unknown = 我找不到叫这个名字的 Telegram 频道。名字写对了吗？
add-channel-private = 私有频道我只能以管理员身份阅读。如果频道是你的，请把我设为管理员（不必给发消息的权限），再把其中一条消息转发给我。
add-full = 你已有 { $most } 个自己的来源，这是我能关注的上限。在 /sources 里移除一个就有位置。
add-list = 📰 我的来源
add-kind-feed = 订阅源
add-kind-list = 文章列表页
add-kind-sitemap = 没有订阅源的网站
add-kind-channel = Telegram 频道
add-kind-private-channel = Telegram 私有频道
add-per-day = 每天约 { $count } 篇
add-per-week = 每周约 { $count } 篇
add-per-month = 每月约 { $count } 篇
channel-per-day = 每天约 { $count } 条
channel-per-week = 每周约 { $count } 条
channel-per-month = 每月约 { $count } 条
add-rarely = 很少更新
add-empty = 目前是空的。
add-ask = 要加进你的简报吗？只有你会收到。
add-is-there = 它已经在你的简报里。
add-is-own = 你已经关注了它。
add-is-held = 本机器人的维护者移除了这个来源，我不能添加。
add-yes = ➕ 添加
add-no = 取消
follow-yes = ➕ 关注
follow-no = ✕ 不用
add-cancelled = 没有添加任何来源。
mail-none = 这个机器人不收邮件：尚未设置 MAIL_DOMAIN。
mail-title = 📮 你的邮件订阅地址
mail-how = 用它订阅邮件通讯。每个发件人都会成为只有你能看到的来源，需要确认的邮件会立刻发到这里。
mail-new = 🔄 换个地址
mail-end = ✕ 关闭
mail-closed = 地址已关闭：发来的邮件会被丢弃。已收到的仍在你的简报里。
mail-renewed = 旧地址已失效
mail-confirm-title = ✉️ 确认订阅
mail-confirm-how = 按钮会打开 { $host }。如果不是你本人操作，请忽略。
mail-confirm-button = ✅ 打开页面
mail-leave = 📭 退订
mail-leave-how = 在 /sources 里点 ✕，这里就不再显示它。要不再收到它的邮件，请退订：
mail-leave-page = 📭 打开页面
mail-leave-mail = 或发邮件到
mail-leave-none = 它的邮件没有说明如何退订。
mail-leave-ask = 要我向 { $host } 退订吗？该发件人也会从你的来源中移除。
mail-leave-now = 📭 确认退订
mail-leaving = 正在退订…
mail-left = { $host } 已接受退订，该发件人也不再是你的来源。
mail-leave-refused = { $host } 没有接受退订，请在其页面上退订：
mail-leave-unreachable = 无法连接 { $host }。请稍后再试，或在其页面上退订：
mail-refused = ✉️ 有一封邮件被拒收
mail-refused-sources = 没有位置容纳新的发件人：你自己的来源已达上限 { $most } 个。在 /sources 里移除一个，它的下一封邮件就能收到。
mail-refused-many = 一天内发到你地址的邮件超过 { $most } 封。
mail-refused-share = 你的来源和邮件今天带来的内容已达到每人每天的上限。
mail-refused-large = 它超过 { $most } MB。
mail-refused-once = 今天若还有邮件被拒收，我不会再提醒。
own-kept = 已添加
own-dropped = 已移除
own-not-kept = 已经没有位置了。
own-added = 已添加：{ $title }。今后的简报会包含它。
own-added-advisories = 它的安全公告有单独的订阅源，也会一并收到。
own-gone = { $title } 不再出现在你的简报里。
own-take-back = ✕ 移除
own-drop = ✕ { $name }
own-mark = 你的
own-how = ✕ 移除自己的来源。
sources-add = ➕ 添加来源
sources-export = 📤 导出
# The name of a folder in the exported file.
export-own = 我的来源
export-caption = 你的 { $count } 个来源，可用于其他 RSS 阅读器。
file-unknown = 我只能读订阅列表：其他 RSS 阅读器导出的 OPML 文件（.opml 或 .xml）。
file-large = 这个文件太大。订阅列表最多 1 MB。
opml-title = 在你的文件里找到
opml-none = 这个文件里没有订阅源。请在其他 RSS 阅读器里导出 OPML 再发给我。
opml-new = { $count } 个新来源
opml-there = { $count } 个你已经在收
opml-bad = { $count } 条无法使用
opml-line = 第 { $line } 行：{ $why }
opml-why-no-address = { $about } 没有地址
opml-why-bad-address = “{ $about }”不是网址
opml-why-open = 文件夹 { $about } 没有闭合
opml-room = 自己的来源最多 { $most } 个，所以只能添加前 { $count } 个。
opml-yes = ➕ 添加 { $count } 个
opml-added = 已添加 { $count } 个来源。我正在检查；能不能读到，/sources 里会显示。
opml-left = 有 { $count } 个没能加入：自己的来源最多 { $most } 个。
link-ask = 要我概括这个页面吗？
link-read = ✨ 概括
link-add = ➕ 关注这个网站
link-no = ✕ 不用
link-left = 好的，不动它。
link-reading = 正在读…
link-quota = 今天已替你读了 { $count } 个页面，不能再多了。
link-unreachable = 读不了这个页面。它可能已不存在、屏蔽我这样的程序，或者不是文章。
link-no-article = 这个页面上没有可以概括的文章。

## Commands, as the menu shows them

command-digest = 现在来一份简报
command-saved = 你的收藏
command-topics = 简报的主题
command-sources = 新闻从哪里来
command-add = 添加自己的来源
command-export = 导出你的来源
command-languages = 你阅读哪些语言
command-mute = 不想看到的词
command-watch = 会通知你的词和事件
command-search = 查找文章
command-ask = 就文章提问
command-recent = 最新文章
command-top = 本周最佳
command-interests = 我觉得你喜欢什么
command-feedback = 给维护者留言
command-privacy = 保存了哪些关于你的信息
command-forget = 删除关于你的一切
command-connect = 连接助手或订阅阅读器
command-settings = 时间、时区、篇幅
command-help = 我会做什么
command-start = 订阅
command-stop = 退订

## The profile of the bot

bot-description = 每天早上一份科技简报。喝着咖啡，直接在这里读全文。

    点“开始”订阅。
bot-short-description = 每天早上一份科技简报，全文就在聊天里读。

## Subscribing, help, unsubscribing

welcome = 欢迎。我替你读科技新闻，每天 { $time } 发一份简报。

    你在哪里？点一个城市，或发送你所在城市的名字，这样 { $time } 就是你的当地时间。在此之前按 { $zone } 计算。也可以现在就来一份。
welcome-again = 你已订阅。下一份将在{ $when }送到。
welcome-back = 欢迎回来。你的设置都还在；下一份将在{ $when }送到。
welcome-now = ☕ 现在来一份
welcome-settings = 🕗 更改时间或时区
zone-first = { $zone } 现在是 { $time }。第一份将在{ $when }送到。也可以现在就来一份。
stopped = 好了，不再发送。你的设置会保留：/start 可恢复一切。
not-subscribed = 你没有订阅。发送 /start 即可订阅。

help = 我替你读科技新闻，每天在你选的时间发一份简报。

    每篇文章是一张卡片。📖 在聊天里读全文，“下一篇”继续，🔖 收藏，👍 和 👎 让我了解你的喜好，💬 看别人怎么讨论它，⋯ 里有其余功能。

    /digest – 现在来一份简报；看某一天的：/digest 昨天
    /saved、/recent、/top – 收藏、最新、本周最佳
    /search 电池 – 查找
    /ask 谁制造这款芯片 – 给出答案和来源；也可直接回复卡片提问
    /topics、/sources – 简报的主题与来源
    /add example.org – 添加自己的来源；也可以只发链接，我来概括
    /mute 比特币 – 屏蔽一个词
    /watch postgres 19 – 马上得知
    /interests – 我觉得你喜欢什么
    /connect – 连接 AI 助手和订阅阅读器
    /settings – 时间、时区、篇幅、语言等
    /feedback 内容 – 告诉我们还缺什么
    /privacy、/forget – 保存了什么，以及如何删除
    /stop – 不再发送
pointer = 我只懂几个命令。/digest 现在送上新闻，/help 列出其余功能。
unknown-command = 我不认识这个命令。/help 列出我会的命令。
something-failed = 我这边出了点问题。请稍后再试。
edit-in-seconds = Telegram 要求我在这里慢一点。这条消息将在 { $seconds } 秒后更新。
edit-in-minutes = Telegram 要求我在这里慢一点。这条消息将在 { $minutes } 分钟后更新。

## Digests on demand

digest-nothing = 上一份简报之后没有新内容。下一份将在{ $when } 送到。
digest-topics-off = 没有可发送的内容：所有主题都已关闭。请开启想看的主题。
digest-gathering = 我正在第一次读取来源。请一分钟后再问。
digest-past = { $date }的简报
digest-past-several = { $date }有好几份简报，看哪一份？
digest-past-button = { $time } · { $count } 条
digest-past-none = { $date }没有简报。
digest-past-before = { $date }的简报
digest-past-old = 简报只保留半年，{ $date }的已不再保留。
digest-past-what = 我看不懂“{ $day }”是哪一天。试试 /digest 昨天、/digest 星期一 或 /digest 11月21日。
digest-past-future = 那一天还没到。/digest 会送来现在的新内容。
recap-title = 你的一周：{ $days }
recap-quiet = 平静的一周：没有可回顾的新闻，收藏的也都读过了。
recap-saved = 🔖 收藏了还没读：

# Used as $when in other texts. A language may use $weekday (1 is Monday) in place of $day, and $hour (0-23) next to $time,
# where its grammar needs them.
when-today = 今天 { $time }
when-tomorrow = 明天 { $time }
when-day = { $day } { $time }
# A moment with its time zone, where the reader's own zone may be another one.
when-zone = { $when }（{ $zone }）

## Settings

settings-title = 设置
settings-time = 🕗 时间：{ $time }
settings-days = 📅 发送日：{ $days }
settings-zone = 🌍 时区：{ $zone }
settings-size = 📚 篇幅：最多 { $count } 篇
settings-minutes = 📚 篇幅：{ $count } 分钟能读完的量
settings-form-cards = 🃏 形式：逐张卡片
settings-form-overview = 🃏 形式：一条消息看全部
settings-reading-classic = 📖 全文：分页
settings-reading-rich = 📖 全文：一条富文本消息
settings-pictures-on = 🖼 图片：开
settings-pictures-off = 🖼 图片：关
settings-sound-on = 🔔 声音：开
settings-sound-off = 🔕 声音：关
settings-quiet = 🌙 免打扰：{ $from }–{ $to }
settings-quiet-off = 🌙 免打扰：无
settings-recap = 🗓 每周回顾：{ $day } { $time }
settings-recap-off = 🗓 每周回顾：关
settings-voice-off = 🎧 语音：关
settings-voice-asked = 🎧 语音：需要时
settings-voice-digest = 🎧 语音：随每份简报
settings-copies-on = 👥 个人副本：开
settings-copies-off = 👥 个人副本：关
settings-read = 🌐 阅读语言：{ $languages }
settings-read-others = 🌐 阅读语言：{ $languages }；其他语言翻译
settings-speak = 💬 摘要：{ $language }
settings-next = 下一份将在{ $when } 送到。
settings-paused = 已暂停。下一份将在{ $when } 送到。
settings-stopped = 没有安排发送。/start 可重新订阅。
settings-time-button = 🕗 时间
settings-days-button = 📅 发送日
settings-zone-button = 🌍 时区
settings-size-button = 📚 篇幅
settings-form-button = 🃏 形式
settings-reading-button = 📖 全文
settings-pictures-button = 🖼 图片
settings-sound-button = 🔔 声音
settings-quiet-button = 🌙 免打扰
settings-recap-button = 🗓 每周回顾
settings-voice-button = 🎧 语音
settings-recap-time-button = 🕗 { $time }
settings-copies-button = 👥 个人副本
settings-read-button = 🌐 阅读语言
settings-speak-button = 💬 摘要
settings-language-button = 🗣 语言
settings-pause-button = ⏸ 暂停
settings-several-button = ➕ 一天多次
settings-time-ask = 什么时候发送？选一个时间，或输入时间，如 7:45，也可以多个：7:45，19:30。
settings-several-ask = 选择所有要发送的时间；再点一次取消。或直接输入：7:45，19:30。
settings-time-unreadable = 我看不懂这个时间。试试 7:45 或 19:30。
settings-days-ask = 哪几天发送？点一下切换。
settings-zone-ask = 你的时区是 { $zone }。选一个，或发送你的城市或国家。只保存时区。
settings-zone-found = 是哪一个？
settings-zone-guess = 我不知道这个地方。你是指其中之一吗？
settings-zone-unknown = 我不知道这个地方。试试附近的大城市，或 UTC+8 这样的时区。
zone-as-offset = 全年 { $zone }，没有夏令时。如果你那里有夏令时，请改为发送城市名。
zone-as-clock = { $typed }：按{ $city }的时间计算，含夏令时。如果你那里从不调整时钟，请发送与 UTC 的时差，如 UTC+8。
location-button = 📍 我的位置
location-ask = 用下面的按钮分享位置，或发送城市名。只保存时区。
location-send = 📍 分享位置
location-no = ✕ 不用
location-left = 好的，不用位置。
settings-size-ask = 最多几篇？或者选择你有几分钟。
settings-form-ask = 以什么形式发送？
settings-reading-ask = 全文怎样显示？富文本消息需要较新版本的 Telegram。
settings-pictures-ask = 卡片上要显示文章图片吗？
settings-sound-ask = 简报送到时要有提示音吗？
settings-quiet-ask = 哪些时段不要就你关注的词和追踪的事件马上打扰你？简报照常按时发送。
quiet-none = 无
settings-recap-ask = 我可以每周发一次回顾：报道最多的新闻、它们的后续，以及你收藏了还没读的文章。选哪一天？点一个，或连同时间一起写：星期日 18:00。
settings-recap-time-ask = 回顾几点送到？选一个，或写一个，例如 19:30。
settings-recap-unreadable = 我看不懂这是哪一天或几点。试试 星期日 18:00 或 19:30。
settings-voice-ask = 我可以把简报读给你听：标题和要点合成一条几分钟的语音消息。它在每份简报的卡片之后送到，或者在你点 ⋯ 里的 🎧 时录制。那里也可以收听单篇文章。
voice-off = 关
voice-asked = 需要时
voice-with-digest = 随每份简报
settings-copies-ask = 让每位成员阅读自己的副本吗？点按按钮后，会打开一份只有本人能看到的副本，大家看到的卡片保持不变。需要较新版本的 Telegram。
settings-read-ask = 你阅读哪些语言？其他语言的文章不会出现在简报中，但 /search 仍能找到。打开“翻译其他语言”后，它们会附上以你的摘要语言写的摘要，这需要 AI 模型。
settings-speak-ask = 摘要用什么语言？翻译需要 AI 模型；没有模型时，摘要保持原文语言。
settings-language-ask = 界面使用哪种语言？
settings-pause-ask = 多长时间不发送？选择，或输入日期，如 12月24日 或 2026-12-24。
settings-pause-unreadable = 我看不懂这个将来的日期。试试 12月24日 或 2026-12-24。
settings-saved = 已保存
settings-back = ◂ 返回
chosen = ✓ { $label }
days-every = 每天
days-work = 周一至周五
days-weekend = 周末
minutes-choice = { $count } 分钟
form-cards = 逐张卡片
form-overview = 一条消息，内容折叠
reading-classic = 分页，适合所有应用
reading-rich = 一条富文本消息
setting-on = 开
setting-off = 关
read-all = 全部
read-all-button = 全部语言
read-others = 翻译其他语言
languages-unknown = 我不知道这种语言。试试 /languages zh, en
speak-own = 与原文相同
pause-days = { $count } 天
pause-end = ▶ 立即恢复

## Search and lists of articles

search-how = 你想找什么？现在发给我，或写在命令后面：/search 电池，或短语：/search “热泵”。只写词的开头也可以。
search-title = 🔎 { $query }
search-empty = 什么也没找到。试试少几个词，或只写开头。
search-slow = 搜索时间太长，已停止。换一个少见的词，或再加一个词，会快一些。
search-busy = 现在搜索的人太多，没轮到你这次。请稍后再搜一次。
recent-title = 🕘 最新
recent-empty = 我还没有文章。请一分钟后再问。
top-title = 🏆 本周最佳
top-empty = 我还没有本周的文章。

## Interests: what was learned from reactions

taste-title = 你的兴趣
taste-some = ▲ 是你喜欢的，▼ 是不太喜欢的。✕ 移除一行，📌 固定不变。其余会在几周内淡去。
taste-early = 目前注意到的，但还不足以影响简报：
taste-empty = 我还不够了解你的兴趣。再点几个 👍、👎 或 🔖 就够了。
taste-line-up = ▲ { $name }
taste-line-down = ▼ { $name }
taste-drop = ✕ { $name }
taste-pin = 📌 { $name }
taste-unpin = 📌 ✓ { $name }
taste-reset = 🗑 全部忘掉
taste-reset-sure = 忘掉我了解到的全部兴趣吗？这无法撤销。
taste-reset-yes = 是的，忘掉
taste-pinned = 从现在起保持不变。
taste-unpinned = 可以再次变化了。
taste-dropped = 已移除。
taste-forgotten = 已忘掉。重新开始。
wish-title = 我会这样改：
wish-less = ▼ 少看：{ $name }
wish-more = ▲ 多看：{ $name }
wish-none = 🔇 完全不看：{ $name }
wish-again = 🔈 重新看：{ $name }
wish-quoted = “{ $name }”
wish-effect = 以今天的新闻为例：
wish-same = 以今天的新闻为例，简报不会有变化。
wish-unread = 没看懂：{ $parts }
wish-unreadable = 没看懂。请说想少看、多看、不看或只看什么：/interests 少看加密货币，多看数据库，不要游戏
wish-already = 已经是这样设置的。
wish-adopt = 对 ✓
wish-refuse = 不对
wish-adopted = 好了。可在 /interests、/topics 和 /mute 查看。
wish-refused = 没有做任何更改。
wish-undone = 已撤销。
wish-over = 这条已失效。请在 /interests 后面再说一次。
wish-how = 也可以直接说：/interests 少看加密货币，多看数据库
wish-out = − { $title }
wish-in = + { $title }

## Groups and channels

group-hello = 大家好。我可以每天在这个群里发一份科技简报。管理员点按钮即可开始。
group-start = ▶ 在这里开始
group-started = 好了。第一份将在{ $when }送到。管理员可用 /settings 更改时间、篇幅、语言和形式。
admins-only = 这里只有管理员可以更改。
admins-hidden = 我看不到这里谁是管理员。请把我设为群组管理员，然后再试一次。
answer-by-reply = 请回复这条消息来作答。
channel-started = 从现在起，我每天在“{ $title }”发布一份概览，下一次是{ $when }。如需更改，请在频道里发布 /settings。
chat-no-right = 我不能在“{ $title }”发消息：缺少发送消息的权限。一旦有了权限，简报就会送到。
channel-only-read = 如果只需要我替你阅读它，保持这样就行，再把其中一条消息转发给我。
channel-stopped = 我又回到“{ $title }”了。之前用 /stop 停止了订阅，所以在频道里发布 /start 之前，我不会发布任何内容。
chat-denies = 我不能在“{ $title }”发消息，所以简报送不到那里。请检查那个聊天的权限设置。我会继续尝试，30 天后放弃。
inline-open = 打开机器人

## Questions about articles

ask-how = 你想知道什么？现在发给我，或写在命令后面：/ask 谁制造这款芯片。我只根据读过的文章回答。想问某一篇文章，请回复它的卡片。
ask-which = 关于“{ $headline }”，你想知道什么？
ask-further = 你还想知道什么？
ask-more = 💭 继续提问
ask-off = 这里已关闭提问。
ask-quota = 今天已回答你 { $count } 个问题，不能再多了。
ask-busy = 我还在回答你的上一个问题。
ask-late = 用时太久了，请再试一次；这次不计数。
listen-recording = 🎧 正在录制，请稍候。
listen-busy = 你上次要的还在录制。
listen-failed = 刚才没有录成，请稍后再试。
listen-spent = 今天可以朗读的已经读完了，明天再继续。
listen-off = 目前无法朗读。
listen-silent = 这里没有这种语言的语音。
voice-digest = 你的简报，语音版
voice-part = 第 { $page } 段，共 { $pages } 段
# What is read out: a voice speaks it.
speech-greeting = 你好。这是你的简报，共 { $count } 条。
speech-story = 第 { $position } 条。
speech-update = 有新进展。
speech-rest = 卡片上还有 { $count } 条。
speech-goes-on = 文章还没有完，其余部分见全文。
speech-code = 这里文章附有一段代码。
speech-table = 这里文章附有一张表格。
asked-gone = 这个回答已不在了：问题一天后就会被忘掉。
asked-model-one = AI 回答，依据文章中的这些句子：
asked-model-all = AI 回答，依据这些句子：
asked-sentences-one = 文章中最相关的句子：
asked-sentences-all = 最相关的句子：
asked-near-one = 文章中没有找到明确的答案。最接近的句子：
asked-near-all = 没有找到明确的答案。最接近的句子：
asked-not-said-one = 文章没有提到。
asked-not-said-all = 我有的文章都没有提到。
asked-no-match-one = 文章中没有与你的问题相符的句子。
asked-no-match-all = 没有找到与你的问题相符的句子。请少用几个词或换个说法。
asked-export = 你最近 24 小时的提问和回答

site-hacker-news = Hacker News
site-lobsters = Lobsters
site-reddit = Reddit
said-title = 💬 讨论里说了什么
said-objection = 异议
said-fact = 补充
said-correction = 更正
said-comment = 评论
said-by-model = { $site } 上 { $count } 条评论的 AI 摘要。这是评论者的说法，不是文章的内容。
said-by-model-uncounted = { $site } 上讨论的 AI 摘要。这是评论者的说法，不是文章的内容。
said-by-ranking = { $site } 上 { $count } 条评论中排名最前的几条，有删节。
said-by-ranking-uncounted = { $site } 上排名最前的评论，有删节。
said-few = 目前只有 { $count } 条评论。
said-none = 目前还没有评论。
said-unreadable = 刚才没能读到 { $site } 上的评论。可以直接去看。
said-many = 一小时内打开的讨论太多了。可以直接去看这一个。
said-reading = 正在读讨论…
said-busy = 上一个讨论还没读完。
said-gone = 这个讨论已经不在了。
said-open = 在 { $site } 打开
said-close = ✕ 关闭
said-closed = 已关闭。

## Privacy, feedback, limits, access

forget-sure = 删除关于你的一切：设置、收藏、兴趣、历史？这无法撤销。
forget-yes = 是的，全部删除
forget-no = 不，保留
forgotten = 关于你的一切已删除。想回来时发送 /start
forget-kept = 没有删除任何内容。
privacy = 关于这个聊天保存了：它的 Telegram ID 和名称、你的设置（包括你阅读的语言）、发给你的简报、你点过的按钮、你的收藏和提醒时间、你添加的来源和链接（包括私有频道的消息）、你关注的词、追踪的事件以及因此通知你的内容、群组或频道由谁订阅，从这一切中了解到的或你告诉我的兴趣，以及在很多人同时发消息时尚未发出的回复。发到你这个地址的邮件通讯会存为只有你能看到的文章。如果配置了模型，你在 /interests 后面写的内容可能会发给它。

    这些只用来挑选和发送你的简报，别无他用。只有本机器人的维护者能看到，不会转给任何人，提问除外（见下文）。你发送的位置会换算成时区，本身不保存。

    你就文章提的问题会连同回答保存 24 小时，以便你继续追问，之后删除。如果配置了 AI 模型，其服务器会收到问题、同一对话中你之前的提问以及文章片段，但不会知道你是谁。

    你用 /connect 连接的程序读取你在这里看到的内容，不会读到别人的内容。我保存它已连接以及上次使用的时间；它的密钥只保存哈希。如果你在那里设置了 webhook，你的收藏或简报会发给它；我保存它的地址以及发过什么。

    有人要求翻译的文章，其全文也会发送给该模型，但不会说明是谁在读；译文与文章一起保存。

    朗读的内容会在不带你任何信息的情况下发给维护者所配置的语音服务器（如果有）：简报的标题和要点，以及有人点了 🎧 的文章。

    点按 💬 时，我会读取 Hacker News（经由它自己和 Algolia 的接口）、Lobsters 或 Reddit 上的公开评论；如果设有 AI 模型，这些评论会发给它。它们都不会知道是谁在问，也不会留下任何记录。

    /interests 查看并更改我学到的内容。/forget 一次删除全部。
feedback-how = 请现在发给我，或写在命令后面：/feedback 我希望……
feedback-thanks = 谢谢，已转达。
feedback-nobody = 这里没有设置接收反馈的人。
feedback-from = 💬 { $name }（{ $id }）：
store-away = 我暂时无法读取数据，请一分钟后再试。
too-quick = 对我来说太快了，请稍等。
too-many-write = 现在给我写消息的人太多，我暂时无法回复所有人。如果这里没有变化，请过几分钟再试。
digest-quota = 今天已发了 { $count } 份简报，不能再多了。下一份会在你平时的时间送到。
access-invite = 这个机器人只接受邀请。请向维护者索取链接。
access-list = 这个机器人是私有的。请联系维护者开通。
access-stale-invite = 这个邀请已用过或已过期。请索取新的。
access-chat = 我在“{ $title }”里不会发言：这个机器人只对获准的人开放。维护者可以为你开通，也可以按 ID 为那个聊天开通：{ $id }。

## What people connect

connect-title = 🔌 可以连接的程序
connect-how = 你的程序可以读取你在这里看到的内容，或接收这些内容，其中没有别人的文章；每个连接都可以随时断开。
connect-private = 这只能在我们的私聊里进行：连接程序用的是密钥。
connect-no-address = 你的程序只能通过公开地址访问我，而我还没有：尚未设置 PUBLIC_URL。
connect-assistant = 🤖 AI 助手
connect-assistant-how = Claude、ChatGPT、编辑器或任何支持 MCP 的助手都可以读取你的简报、搜索、打开全文、查看你的收藏。除非你在这里允许，它不会改动任何内容。
connect-assistant-make = 🔑 获取令牌
connect-assistant-make-new = 🔑 新的令牌
connect-assistant-made = 这是 MCP 服务器的地址和你的令牌。请把它填为 bearer 令牌（Authorization 请求头）。我只显示这一次，并且只保存它的哈希，请现在复制；谁拿到它，谁就能读到你读的内容。
connect-digestFeed = 📰 简报订阅源
connect-savedFeed = 🔖 收藏订阅源
connect-feed-how = 一个地址保密的 Atom 订阅源，可用于任何阅读器。知道地址的人都能阅读；你可以随时关闭它。
connect-feed-make = 🔗 获取地址
connect-feed-make-new = 🔗 新的地址
connect-feed-made = 这是订阅源的地址。我只显示这一次，并且只保存它的哈希，请现在复制。
feed-digest-title = Daybrief：我的简报
feed-saved-title = Daybrief：收藏
connect-webhook = 🪝 Webhook
connect-webhook-how = 你收藏的内容或每期简报会在一分钟内以签名的 JSON 请求发到你的地址。如果你的服务器无法访问，我会重试三天。
connect-webhook-make = ➕ 输入地址
connect-webhook-make-new = ✏️ 地址
connect-webhook-ask = 发到哪个地址？请发给我，以 https:// 开头
connect-webhook-bad = 无法发到这个地址。地址应以 https:// 开头
connect-webhook-made = 从现在起，你收藏的内容会发到 { $host }，并按 Standard Webhooks 签名。这是用来验证签名的密钥。我只显示这一次，请现在复制。
connect-webhook-ended = 已断开：不再向那里发送。
connect-webhook-saved = 收藏的内容会发到 { $host }。
connect-webhook-digest = 每期简报会发到 { $host }。
connect-webhook-off = 🪝 你在 { $host } 的 webhook 三天没有接收任何内容，或已明确拒绝，所以我把它关闭了。可以在 /connect 里恢复。
connect-to-digests = 📰 发送简报
connect-to-saved = 🔖 发送收藏
connect-failing = 没有正常响应，始于：{ $age }。
connect-test = 🧪 测试
connect-test-arrived = 测试已送达。
connect-test-failed = 测试没有送达：{ $why }。
connect-since = 连接时间：{ $age }。
connect-used = 上次使用：{ $age }。
connect-unused = 尚未使用。
connect-may-save = 它可以改动你的收藏。
connect-may-not-save = 它只读取。
connect-allow-saving = 🔖 允许收藏
connect-forbid-saving = 🔖 仅读取
connect-end = ✕ 断开
connect-ended = 已断开：这个密钥不再有效。
connect-back = 已重新连接
connect-export = 与本聊天连接的程序，不含密钥
