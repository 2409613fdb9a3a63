"""The phrases of reasons: why a channel is the best, and what speaks against one."""

import msgspec

from callboard.directory.contact_point import ContactType, Dependency
from callboard.wording.chinese import CHINESE
from callboard.wording.english import ENGLISH
from callboard.wording.phrases import Phrases


class Reasons(msgspec.Struct, frozen=True, kw_only=True):
    """Templates for `str.format`; {place} is a country, {names} languages or products."""

    words: Phrases
    comma: str
    stop: str
    brackets: str  # {text}
    always_open: str
    with_language: str  # {light} {names}
    closes_soon: str
    reachable: str  # {place}
    abroad: str  # {place}
    online: str
    no_way: str
    no_address: str
    unsure: str
    unreachable: str  # {place}
    in_language: str  # {names}
    foreign: str  # {names}
    language_unstated: str
    serves: str  # {place}
    needs: str  # {names}
    broken: str  # {names}
    between_needs: str
    works_without: str  # {names}
    by_telephone: str
    exactly: str  # {names}
    meant_for: str  # {names}
    for_emergencies: str
    only_emergencies: str
    some_callers: str
    products: str  # {names}
    confirmed: str
    official: str
    unverified: str
    no_source: str
    refuted: str
    disputed: str
    nothing_open: str
    opens_first: str  # {name} {light}
    wider: str
    wider_from: str  # {place}
    nothing_usable: str
    nothing_usable_from: str  # {place}
    hours_unknown: str
    then: str
    dependencies: dict[Dependency, str]
    types: dict[ContactType, str]


ENGLISH_REASONS = Reasons(
    words=ENGLISH,
    comma=", ",
    stop=".",
    brackets="({text})",
    always_open="Open around the clock",
    with_language="{light} in {names}",
    closes_soon="about to close",
    reachable="reachable from {place}",
    abroad="an international call from {place}",
    online="online",
    no_way="no number or address published",
    no_address="address not published",
    unsure="not known whether it can be reached from where you are",
    unreachable="cannot be reached from {place}",
    in_language="in {names}",
    foreign="in {names} only",
    language_unstated="language not stated",
    serves="made for {place}",
    needs="needs {names}",
    broken="needs {names}, which you lack",
    between_needs=" and ",
    works_without="works without {names}",
    by_telephone="by telephone",
    exactly="for {names}",
    meant_for="meant for {names}",
    for_emergencies="for emergencies",
    only_emergencies="for emergencies only",
    some_callers="not for every caller",
    products="for {names} only",
    confirmed="tried and confirmed",
    official="on the vendor’s own documents",
    unverified="unverified",
    no_source="no source named",
    refuted="found to be wrong",
    disputed="sources disagree",
    nothing_open="Nothing with a number or address you can use is known to be open now.",
    opens_first="{name} opens first: {light}.",
    wider="Nothing that matches can be used in your situation; this can.",
    wider_from="Nothing that matches can be used from {place} in your situation; this can.",
    nothing_usable="Nothing in the directory can be used in your situation.",
    nothing_usable_from="Nothing in the directory can be used from {place} in your situation.",
    hours_unknown="hours unknown",
    then="Then: ",
    dependencies={
        Dependency.INTERNET: "internet",
        Dependency.LOGIN: "login",
        Dependency.REGISTERED_PHONE: "your registered phone",
        Dependency.APP: "an app",
    },
    types={
        ContactType.GENERAL: "general questions",
        ContactType.TECHNICAL: "technical faults",
        ContactType.SALES: "sales",
        ContactType.BILLING: "bills",
        ContactType.EMERGENCY: "emergencies",
        ContactType.COMPLAINT: "complaints",
        ContactType.SECURITY: "security",
        ContactType.COMPLIANCE: "compliance",
        ContactType.ACADEMIC: "research",
        ContactType.MARKETING: "marketing",
    },
)

CHINESE_REASONS = Reasons(
    words=CHINESE,
    comma="，",
    stop="。",
    brackets="（{text}）",
    always_open="全天候服务",
    with_language="{light}（{names}）",
    closes_soon="即将结束",
    reachable="可从{place}拨打",
    abroad="从{place}拨打属国际长途",
    online="在线渠道",
    no_way="未公布号码或网址",
    no_address="未公布网址",
    unsure="不确定能否从您所在地联系",
    unreachable="无法从{place}拨打",
    in_language="{names}服务",
    foreign="仅{names}服务",
    language_unstated="未说明服务语言",
    serves="面向{place}",
    needs="需要{names}",
    broken="需要{names}，而您目前没有",
    between_needs="和",
    works_without="无需{names}",
    by_telephone="可直接通话",
    exactly="受理{names}",
    meant_for="用于{names}",
    for_emergencies="受理紧急故障",
    only_emergencies="仅限紧急故障",
    some_callers="仅限部分用户",
    products="仅限 {names}",
    confirmed="已实际验证",
    official="见于厂商官方文档",
    unverified="未经核实",
    no_source="未注明来源",
    refuted="已证实有误",
    disputed="来源说法不一",
    nothing_open="您能使用的号码和网址中，目前没有确定开放的。",
    opens_first="最先开放的是{name}：{light}。",
    wider="在您目前的情况下，匹配的渠道均不可用，可改用以下渠道。",
    wider_from="在您目前的情况下，从{place}无法使用匹配的渠道，可改用以下渠道。",
    nothing_usable="在您目前的情况下，目录中没有可用的渠道。",
    nothing_usable_from="在您目前的情况下，从{place}没有可用的渠道。",
    hours_unknown="服务时间未知",
    then="其次：",
    dependencies={
        Dependency.INTERNET: "网络",
        Dependency.LOGIN: "登录",
        Dependency.REGISTERED_PHONE: "已登记的手机",
        Dependency.APP: "手机应用",
    },
    types={
        ContactType.GENERAL: "一般咨询",
        ContactType.TECHNICAL: "技术问题",
        ContactType.SALES: "售前咨询",
        ContactType.BILLING: "账单问题",
        ContactType.EMERGENCY: "紧急故障",
        ContactType.COMPLAINT: "投诉",
        ContactType.SECURITY: "安全问题",
        ContactType.COMPLIANCE: "合规咨询",
        ContactType.ACADEMIC: "学术研究",
        ContactType.MARKETING: "市场合作",
    },
)


def reasons(language: str) -> Reasons:
    """The phrases for a reader (BCP 47) by the primary subtag; English where there are none."""
    is_chinese = language.partition("-")[0].lower() == "zh"
    return CHINESE_REASONS if is_chinese else ENGLISH_REASONS
