"""What the kinds of things to read are called."""

from callboard.directory.comparison import Comparison
from callboard.directory.directory import Article
from callboard.directory.guide import Guide, KnownProblem
from callboard.directory.ladder import Ladder
from callboard.directory.menu_tree import MenuTree
from callboard.directory.notice import Notice
from callboard.directory.priority import Priority
from callboard.directory.promise import Promise
from callboard.gui.translation import translate


def article_kind(article: Article) -> str:
    """What sort of article it is, in words."""
    words: dict[type, str] = {
        KnownProblem: translate("Row", "Known problem"),
        Guide: translate("Row", "Guide"),
        Comparison: translate("Row", "Channels compared"),
        MenuTree: translate("Row", "Telephone menu"),
        Promise: translate("Row", "Promised times"),
        Ladder: translate("Row", "Complaint steps"),
        Priority: translate("Row", "Priority"),
        Notice: translate("Row", "Dated notice"),
    }
    return words.get(type(article), translate("Row", "Reference note"))
