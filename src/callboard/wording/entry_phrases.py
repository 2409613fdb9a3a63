"""What stands beside the facts of an entry when it is printed, in English and Chinese."""

import msgspec

from callboard.directory.scope import Period
from callboard.directory.source import Method, SourceKind, Status


class EntryPhrases(msgspec.Struct, frozen=True, kw_only=True):
    """Templates for `str.format`; what stands in braces is filled in by whoever prints."""

    # A contact point
    key: str  # {keys} {label}
    type_in: str  # {label}
    wait: str  # {label}
    ready: str  # {what}
    who: str  # {what}
    quota: str  # {count} {what} {per}
    quota_of: str  # {who} {quota}
    periods: dict[Period, str]
    not_covered: str  # {what}
    instead: str  # {what} {instead}
    cost: str  # {what}
    note: str  # {what}
    hours: str  # {hours} {zone}
    hours_for: str  # {who} {hours} {zone}
    fallback: str  # {name} {id}
    impossible: str  # {why}
    reachable: str  # {where}
    unreachable: str  # {where}
    anywhere: str
    world: str
    because: str  # {sentence} {note}
    carrier: str  # {sentence} {carrier}
    in_menu: str  # {title} {keys} {id}
    read_on: str  # {kind} {title} {id}
    promise: str  # {title}
    disagree: str  # {fact} {values}
    claim: str  # {title} {where} {status} {method} {checked}
    claim_about: str  # {claim} {fact} {value}
    statuses: dict[Status, str]
    methods: dict[Method, str]
    languages: str  # {names}

    # Something to read
    kinds: dict[str, str]  # by the name of a table
    stages: str  # {stages}
    time: str  # {time}
    not_stated: str
    when_over: str  # {text}
    followed: str  # {date}
    never_followed: str
    example: str  # {text}
    channels: str
    also: str
    source: dict[SourceKind, str]  # {title} {where} {as_of}
    none_found: str  # {words}
    holds_until: str  # {time}
    holds_from: str  # {time}
    never_again: str


ENGLISH = EntryPhrases(
    key="key {keys}: {label}",
    type_in="type in: {label}",
    wait="{label}",
    ready="have ready: {what}",
    who="who may use it: {what}",
    quota="at most {count} {what} {per}",
    quota_of="{who}: {quota}",
    periods={
        Period.DAY: "a day",
        Period.WEEK: "a week",
        Period.MONTH: "a month",
        Period.YEAR: "a year",
    },
    not_covered="not covered: {what}",
    instead="{what}. {instead}",
    cost="cost: {what}",
    note="note: {what}",
    hours="hours: {hours} ({zone})",
    hours_for="hours for {who}: {hours} ({zone})",
    fallback="if it fails: {name}  [{id}]",
    impossible="impossible as printed: {why}",
    reachable="reachable from {where}",
    unreachable="cannot be reached from {where}",
    anywhere="anywhere",
    world="any other country",
    because="{sentence}: {note}",
    carrier="{sentence}, only by customers of {carrier}",
    in_menu="in its menu: {title} ▸ {keys}  [{id}]",
    read_on="{kind}: {title}  [{id}]",
    promise="promised: {title}",
    disagree="sources disagree about {fact}: {values}",
    claim="source: {title}{where} ({status}, {method} {checked})",
    claim_about="{claim} [{fact}{value}]",
    statuses={status: status.value for status in Status},
    methods={method: method.value for method in Method},
    languages="languages: {names}",
    kinds={
        "guide": "guide",
        "known_problem": "known problem",
        "comparison": "channels compared",
        "menu_tree": "telephone menu",
        "promise": "promised times",
        "ladder": "complaint steps",
        "priority": "priority",
        "notice": "dated notice",
        "note": "reference note",
    },
    stages="stages: {stages}",
    time="time, as claimed: {time}",
    not_stated="not stated",
    when_over="afterwards: {text}",
    followed="last followed by telephone: {date}",
    never_followed="nobody has followed this menu by telephone",
    example="for example: {text}",
    channels="channels:",
    also="also:",
    source={
        SourceKind.OFFICIAL: "published by the vendor: {title}{where}, as of {as_of}",
        SourceKind.THIRD_PARTY: "claimed, and verified by nobody: {title}{where}, as of {as_of}",
        SourceKind.OBSERVATION: "observed: {title}{where}, as of {as_of}",
    },
    none_found="nothing of this kind matches “{words}”; `callboard find` searches everything",
    holds_until="holds now, until {time}",
    holds_from="holds next from {time}",
    never_again="does not come again",
)

CHINESE = EntryPhrases(
    key="按 {keys}：{label}",
    type_in="输入：{label}",
    wait="{label}",
    ready="请备好：{what}",
    who="使用资格：{what}",
    quota="{per}最多 {count} 次{what}",
    quota_of="{who}：{quota}",
    periods={
        Period.DAY: "每天",
        Period.WEEK: "每周",
        Period.MONTH: "每月",
        Period.YEAR: "每年",
    },
    not_covered="不在服务范围内：{what}",
    instead="{what}。{instead}",
    cost="费用：{what}",
    note="说明：{what}",
    hours="时间：{hours}（{zone}）",
    hours_for="时间（{who}）：{hours}（{zone}）",
    fallback="不通时改用：{name}  [{id}]",
    impossible="此号码无法拨通：{why}",
    reachable="可从以下地区使用：{where}",
    unreachable="无法从以下地区拨打：{where}",
    anywhere="任何地区",
    world="其他国家和地区",
    because="{sentence}（{note}）",
    carrier="{sentence}，仅限 {carrier} 的用户",
    in_menu="语音菜单：{title} ▸ {keys}  [{id}]",
    read_on="{kind}：{title}  [{id}]",
    promise="承诺：{title}",
    disagree="来源说法不一（{fact}）：{values}",
    claim="来源：{title}{where}（{status}，{method} {checked}）",
    claim_about="{claim} [{fact}{value}]",
    statuses={
        Status.UNVERIFIED: "未核实",
        Status.PUBLISHED: "厂商公布",
        Status.CONFIRMED: "已确认",
        Status.REFUTED: "已否定",
    },
    methods={Method.READ: "查阅于", Method.DIALLED: "拨打于", Method.ASKED: "询问于"},
    languages="语言：{names}",
    kinds={
        "guide": "指南",
        "known_problem": "已知问题",
        "comparison": "渠道对比",
        "menu_tree": "语音菜单",
        "promise": "承诺时效",
        "ladder": "投诉升级",
        "priority": "优先级",
        "notice": "定期公告",
        "note": "参考资料",
    },
    stages="处理节点：{stages}",
    time="据称耗时：{time}",
    not_stated="未说明",
    when_over="之后：{text}",
    followed="上次拨打核对：{date}",
    never_followed="尚无人拨打核对过此菜单",
    example="例如：{text}",
    channels="渠道：",
    also="另见：",
    source={
        SourceKind.OFFICIAL: "厂商发布：{title}{where}，截至 {as_of}",
        SourceKind.THIRD_PARTY: "据称，未经核实：{title}{where}，截至 {as_of}",
        SourceKind.OBSERVATION: "实际观察：{title}{where}，截至 {as_of}",
    },
    none_found="没有符合“{words}”的此类条目；用 `callboard find` 可搜索全部内容",
    holds_until="现在有效，至 {time}",
    holds_from="下次自 {time} 起",
    never_again="不再出现",
)


def entry_phrases(language: str) -> EntryPhrases:
    """The phrases of a language (BCP 47) by its primary subtag; English where there are none."""
    return CHINESE if language.partition("-")[0].lower() == "zh" else ENGLISH
