"""What people call a kind of channel, or what it is for, in English and Chinese."""

from collections.abc import Iterator

from callboard.directory.contact_point import ContactKind, ContactPoint, ContactType

_KINDS = {
    ContactKind.PHONE: ("telephone", "phone call", "hotline", "电话", "热线"),
    ContactKind.CHAT: ("live chat", "online chat", "在线客服", "聊天"),
    ContactKind.TICKET: ("ticket portal", "support case", "工单", "提交工单"),
    ContactKind.EMAIL: ("e-mail", "mail", "邮件", "邮箱", "电子邮件"),
    ContactKind.FORUM: ("community", "论坛", "社区"),
    ContactKind.WECHAT: ("WeChat", "Weixin", "微信"),
    ContactKind.DINGTALK: ("DingTalk", "钉钉"),
    ContactKind.CONSOLE: ("console", "控制台"),
    ContactKind.CALLBACK: ("call back", "call-back", "回电", "预约回电"),
    ContactKind.CENTRE: ("service centre", "service center", "服务中心"),
}
_TYPES = {
    ContactType.GENERAL: ("customer service", "客服", "咨询"),
    ContactType.TECHNICAL: ("tech support", "技术支持"),
    ContactType.SALES: ("pre-sales", "售前", "销售"),
    ContactType.BILLING: ("invoice", "bill", "账单", "发票", "财务"),
    ContactType.EMERGENCY: ("urgent", "outage", "紧急", "应急"),
    ContactType.COMPLAINT: ("complain", "投诉"),
    ContactType.SECURITY: ("abuse", "安全"),
    ContactType.COMPLIANCE: ("data protection", "合规"),
    ContactType.ACADEMIC: ("university", "research", "学术"),
    ContactType.MARKETING: ("partnership", "市场", "营销"),
}
_ARTICLES = {
    "guide": ("guide", "how to", "steps", "指南", "步骤"),
    "known_problem": ("known problem", "fault", "fix", "已知问题", "故障", "解决"),
    "note": ("note", "reference", "资料"),
    "comparison": ("comparison", "compare", "side by side", "对比", "比较"),
    "notice": ("notice", "day", "公告", "通知"),
    "menu_tree": ("telephone menu", "IVR", "keys", "语音菜单", "按键"),
    "promise": ("promise", "SLA", "response time", "deadline", "时效", "承诺", "响应时间"),
    "ladder": ("ladder", "escalation", "complain", "升级", "投诉"),
    "priority": ("priority", "triage", "urgency", "优先级", "分级"),
}
KEY = "key"
_KEY_WORDS = (KEY, "ext", "extension", "press", "option", "按", "转", "拨", "分机")


def kind_words(point: ContactPoint) -> tuple[str, ...]:
    """What a channel of its kind is called."""
    return (point.kind.value, *_KINDS[point.kind])


def type_words(point: ContactPoint) -> tuple[str, ...]:
    """What is asked for by what it is for."""
    return tuple(word for type_ in point.contact_type for word in (type_.value, *_TYPES[type_]))


def article_words(kind: str) -> tuple[str, ...]:
    """What something to read of its kind is called."""
    return _ARTICLES[kind]


def key_words(point: ContactPoint) -> Iterator[str]:
    """The keys of its menu, each as the one word that all words for keys are taken for."""
    steps = point.menu.steps if point.menu else ()
    return (f"{KEY} {step.keys}" for step in steps if step.keys)


def announces_key(word: str) -> bool:
    """Whether digits after a folded word are a key of a menu: key 7, ext 7, 转7."""
    return word in _KEY_WORDS
