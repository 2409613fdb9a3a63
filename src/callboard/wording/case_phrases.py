"""What is said of cases, promises, ladders, money and triage, in English and Chinese."""

import msgspec

from callboard.directory.contact_point import CostKind
from callboard.directory.promise import Scale


class CasePhrases(msgspec.Struct, frozen=True, kw_only=True):
    """Templates for `str.format`; {when} is a moment on both clocks, {left} a stretch of time."""

    level: dict[Scale, str]  # {level}; a topic is called by its title alone
    theirs: str  # {time} on their clock, after a time on the reader's
    spoken_theirs: str
    spoken_days: tuple[str, str]  # one, many: {n}
    days_and_hours: str  # {days} {hours}
    days_only: str
    remaining: str  # {left}
    over: str  # {left}
    between: str

    # Deadlines, by "respond" and "resolve"
    by: dict[str, str]  # {when}
    met: dict[str, str]  # {when}
    late: str  # {left}
    lapsed: str  # {left}
    lapsed_climb: str  # {left} {rung}
    lapsed_wait: str  # {left} {rung} {when}
    paused: dict[str, str]  # {left}
    paused_only: str
    not_promised: dict[str, str]
    not_computable: dict[str, str]  # {why}
    closed: str  # {when}
    nothing_due: str
    promise_gone: str
    provisional: str  # {why}
    calendar_unpublished: str  # {name}
    no_calendar: str
    may_be_holiday: str  # {name}
    unreadable: str  # {name}
    too_far: str
    not_counted: str  # {days}
    counted: str  # {days}
    named_days: str  # {name} {days}
    between_days: str

    # Ladders
    ladder: str  # {title}
    rung_from: str  # {number} {title} {when}
    rung_open: str  # {number} {title}
    rung_until: str  # {when}
    requires: str  # {what}
    rights: str  # {title} {id}

    # A summary to paste, and reminders
    summary_title: str  # {title}
    ticket: str  # {number}
    raised: str  # {when}
    stage: str  # {stage} {number} {total}
    stages: str  # {names}
    between_stages: str
    source: str  # {source} {date}
    unverified: str
    note: str  # {note}
    remind: dict[str, str]  # by "respond", "resolve", "rung": {title} {rung}

    happened: dict[str, str]  # the same, below a title: {when} {rung}

    # Money
    no_cost: str
    cost: str  # {what} {money}
    cost_at_most: str  # {money} {most}
    cost_free: str
    cost_unknown: str
    cost_rounded: str
    cost_minutes: str  # {minutes}
    per: dict[str, str]  # {money}
    cost_kinds: dict[CostKind, str]

    # Triage
    priority: str  # {level} {title}
    example: str  # {example}
    use_now: str
    no_channels: str
    none_fits: str
    yes_no: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


ENGLISH = CasePhrases(
    level={
        Scale.TIER: "Tier {level}",
        Scale.PRIORITY: "Priority {level}",
        Scale.TOPIC: "",
    },
    theirs=" ({time} theirs)",
    spoken_theirs=", {time} their time",
    spoken_days=("1 day", "{n} days"),
    days_and_hours="{days} d {hours} h",
    days_only="{days} d",
    remaining="in {left}",
    over="lapsed {left} ago",
    between=" · ",
    by={"respond": "Respond by {when}", "resolve": "Resolve by {when}"},
    met={"respond": "Answered {when}", "resolve": "Resolved {when}"},
    late="{left} late",
    lapsed="Lapsed {left} ago",
    lapsed_climb="Lapsed {left} ago: you may climb to {rung}",
    lapsed_wait="Lapsed {left} ago: you may climb to {rung} {when}",
    paused={
        "respond": "Paused · {left} left to respond",
        "resolve": "Paused · {left} left to resolve",
    },
    paused_only="Paused",
    not_promised={
        "respond": "No time to respond is promised",
        "resolve": "No time to resolve is promised",
    },
    not_computable={
        "respond": "When to respond cannot be computed: {why}",
        "resolve": "When to resolve cannot be computed: {why}",
    },
    closed="Closed {when}",
    nothing_due="Nothing is due",
    promise_gone="The directory no longer has this promise: nothing can be counted",
    provisional="provisional: {why}",
    calendar_unpublished="the holidays of {name} for these days are not published, or not loaded",
    no_calendar="no holiday calendar is stated",
    may_be_holiday="perhaps a holiday: {name}",
    unreadable="not understood: {name}",
    too_far="it is too far away",
    not_counted="Not counted: {days}",
    counted="Counted: {days}",
    named_days="{name} ({days})",
    between_days=", ",
    ladder="If it lapses: {title}",
    rung_from="{number}. {title}: from {when}",
    rung_open="{number}. {title}: may be climbed now, since {when}",
    rung_until="acts by {when}",
    requires="have ready: {what}",
    rights="If it lapses, your rights: {title}  [{id}]",
    summary_title="Case: {title}",
    ticket="Ticket number: {number}",
    raised="Raised {when}",
    stage="Stage: {stage} ({number} of {total})",
    stages="Stages: {names}",
    between_stages=" → ",
    source="Source: {source} ({date})",
    unverified="not the vendor's own words, and not verified",
    note="Note: {note}",
    remind={
        "respond": "{title}: time to respond is over",
        "resolve": "{title}: time to resolve is over",
        "rung": "{title}: you may climb to {rung}",
    },
    happened={
        "respond": "Time to respond was over {when}",
        "resolve": "Time to resolve was over {when}",
        "rung": "You may climb to {rung} since {when}",
    },
    no_cost="No cost is stated for this channel.",
    cost="{what}: {money}",
    cost_at_most="{money}, at most {most} if started units are charged whole",
    cost_free="free",
    cost_unknown="not stated",
    cost_rounded="{money} (rounded up)",
    cost_minutes="{minutes} min",
    per={
        "minute": "{money} per minute",
        "hour": "{money} per hour",
        "call": "{money} per call",
    },
    cost_kinds={
        CostKind.FREE: "call",
        CostKind.LOCAL: "local call",
        CostKind.SHARED: "shared-cost call",
        CostKind.NATIONAL: "national call",
        CostKind.INTERNATIONAL: "international call",
        CostKind.PREMIUM: "premium call",
        CostKind.FEE: "fee of the vendor",
    },
    priority="Priority {level}: {title}",
    example="For example: {example}",
    use_now="Use now:",
    no_channels="The directory names no channel for this priority.",
    none_fits="None of the questions fits: no priority can be given.",
    yes_no=" [yes/no] ",
    yes=("y", "yes"),
    no=("n", "no"),
)

CHINESE = CasePhrases(
    level={
        Scale.TIER: "支持等级 {level}",
        Scale.PRIORITY: "优先级 {level}",
        Scale.TOPIC: "",
    },
    theirs="（对方时间 {time}）",
    spoken_theirs="，对方时间 {time}，",
    spoken_days=("1 天", "{n} 天"),
    days_and_hours="{days} 天 {hours} 小时",
    days_only="{days} 天",
    remaining="还剩 {left}",
    over="已逾期 {left}",
    between=" · ",
    by={"respond": "应于{when}前响应", "resolve": "应于{when}前解决"},
    met={"respond": "已于{when}响应", "resolve": "已于{when}解决"},
    late="逾期 {left}",
    lapsed="已逾期 {left}",
    lapsed_climb="已逾期 {left}：现在可以升级至{rung}",
    lapsed_wait="已逾期 {left}：{when}起可以升级至{rung}",
    paused={
        "respond": "已暂停 · 响应时限还剩 {left}",
        "resolve": "已暂停 · 解决时限还剩 {left}",
    },
    paused_only="已暂停",
    not_promised={"respond": "未承诺响应时间", "resolve": "未承诺解决时间"},
    not_computable={
        "respond": "无法计算响应时限：{why}",
        "resolve": "无法计算解决时限：{why}",
    },
    closed="已于{when}关闭",
    nothing_due="没有待办时限",
    promise_gone="目录中已没有这项承诺，无法计时",
    provisional="暂定：{why}",
    calendar_unpublished="{name} 在此期间的节假日尚未公布或未载入",
    no_calendar="未注明节假日历",
    may_be_holiday="可能放假：{name}",
    unreadable="无法识别：{name}",
    too_far="时间过于久远",
    not_counted="不计入：{days}",
    counted="计入：{days}",
    named_days="{name}（{days}）",
    between_days="、",
    ladder="逾期后：{title}",
    rung_from="{number}. {title}：{when}起",
    rung_open="{number}. {title}：现在即可升级，自{when}起",
    rung_until="应于{when}前处理",
    requires="请备好：{what}",
    rights="逾期后您的权益：{title}  [{id}]",
    summary_title="案件：{title}",
    ticket="工单编号：{number}",
    raised="提交于{when}",
    stage="阶段：{stage}（第 {number} 步，共 {total} 步）",
    stages="阶段：{names}",
    between_stages=" → ",
    source="来源：{source}（{date}）",
    unverified="非厂商自述，未经核实",
    note="备注：{note}",
    remind={
        "respond": "{title}：响应时限已到",
        "resolve": "{title}：解决时限已到",
        "rung": "{title}：可以升级至{rung}",
    },
    happened={
        "respond": "响应时限已于{when}届满",
        "resolve": "解决时限已于{when}届满",
        "rung": "自{when}起可以升级至{rung}",
    },
    no_cost="未注明此渠道的费用。",
    cost="{what}：{money}",
    cost_at_most="{money}；若不足一个单位按一个单位计，最多 {most}",
    cost_free="免费",
    cost_unknown="未注明",
    cost_rounded="{money}（向上取整）",
    cost_minutes="{minutes} 分钟",
    per={
        "minute": "每分钟 {money}",
        "hour": "每小时 {money}",
        "call": "每次 {money}",
    },
    cost_kinds={
        CostKind.FREE: "通话费",
        CostKind.LOCAL: "市话费",
        CostKind.SHARED: "分摊话费",
        CostKind.NATIONAL: "国内长途话费",
        CostKind.INTERNATIONAL: "国际服务费",
        CostKind.PREMIUM: "声讯话费",
        CostKind.FEE: "厂商服务费",
    },
    priority="优先级 {level}：{title}",
    example="例如：{example}",
    use_now="现在请使用：",
    no_channels="目录未注明此优先级使用的渠道。",
    none_fits="以上问题均不符合，无法判定优先级。",
    yes_no=" [是/否] ",
    yes=("是", "y", "yes"),
    no=("否", "不是", "n", "no"),
)


def case_phrases(language: str) -> CasePhrases:
    """The phrases of a language (BCP 47) by its primary subtag; English where there are none."""
    return CHINESE if language.partition("-")[0].lower() == "zh" else ENGLISH
