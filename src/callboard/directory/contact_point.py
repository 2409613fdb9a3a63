"""One way to reach one service, and everything a caller must know about it.

Names follow schema.org (ContactPoint, contactType, availableLanguage, areaServed, hoursAvailable).
Each class has the shape of its table in a directory file.
"""

import datetime as dt
from enum import StrEnum

import msgspec

from callboard.directory.scope import OutOfScope, Quota
from callboard.directory.telephone import Telephone
from callboard.directory.text import Text


class ContactKind(StrEnum):
    """What the caller does with it."""

    PHONE = "phone"
    CHAT = "chat"
    TICKET = "ticket"
    EMAIL = "email"
    FORUM = "forum"
    WECHAT = "wechat"
    DINGTALK = "dingtalk"
    CONSOLE = "console"
    CALLBACK = "callback"
    CENTRE = "centre"  # a service centre that a source describes without saying how to reach it


class ContactType(StrEnum):
    """What it is for (schema.org contactType)."""

    GENERAL = "general"
    TECHNICAL = "technical"
    SALES = "sales"
    BILLING = "billing"
    EMERGENCY = "emergency"
    COMPLAINT = "complaint"
    SECURITY = "security"
    COMPLIANCE = "compliance"
    ACADEMIC = "academic"
    MARKETING = "marketing"


class Severity(StrEnum):
    """How bad it is for the caller, in words that no vendor's scale uses."""

    CRITICAL = "critical"  # core business is down
    MAJOR = "major"  # a part is lost
    MINOR = "minor"  # works with a detour
    QUESTION = "question"  # a question or a suggestion


class Dependency(StrEnum):
    """What must work on the caller's side; in an outage that decides everything."""

    INTERNET = "internet"
    LOGIN = "login"  # the vendor's console
    REGISTERED_PHONE = "registered-phone"
    APP = "app"  # WeChat, DingTalk


class Phone(StrEnum):
    """The kind of telephone a reach holds for."""

    ANY = "any"
    LANDLINE = "landline"
    MOBILE = "mobile"


class CostKind(StrEnum):
    """Who pays for the call or the service, and at which rate."""

    FREE = "free"
    LOCAL = "local"
    SHARED = "shared"
    NATIONAL = "national"
    INTERNATIONAL = "international"
    PREMIUM = "premium"
    FEE = "fee"  # a fee of the vendor, apart from the call


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A price: `amount` is an exact decimal in `currency` (ISO 4217) for each `per`.

    `whole_units`: a minute or an hour that was begun is charged whole; None: nobody says.
    """

    kind: CostKind
    amount: str | None = None
    currency: str | None = None
    per: str | None = None  # minute, call, hour
    whole_units: bool | None = None
    note: Text | None = None


class Reach(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """From where, with what, and how a number is dialled; authored facts win over any library."""

    countries: tuple[str, ...] = ()  # ISO 3166-1 alpha-2, or "world"
    phone: Phone = Phone.ANY
    carrier: Text | None = None
    possible: bool = True
    dial: str | None = None  # exact digits from there, when they are known
    cost: Cost | None = None
    note: Text | None = None


class StepKind(StrEnum):
    """What a step of a call is: pressed before, dialled, pressed after the answer, or typed in."""

    ACCESS_CODE = "access-code"
    NUMBER = "number"
    KEY = "key"
    CODE = "code"  # something only the caller knows: a customer ID, a PIN


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One labelled step of a call; `keys` holds `[0-9*#]`, or "" for a code the caller knows."""

    label: Text
    keys: str = ""
    kind: StepKind = StepKind.KEY


class Menu(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The steps after the answer (IVR), with the date somebody last followed them."""

    steps: tuple[Step, ...]
    checked: str | None = None  # partial ISO date: 2023, 2023-12, 2023-12-31

    @property
    def keys(self) -> str:
        """The keys in order, for copying: "2", "13"."""
        return "".join(step.keys for step in self.steps)


class ServiceHours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """When one service is available, and for which language, severity and plan it holds.

    Empty `language`, `severity`, `plan`: it holds for all. `hours` is an expression of
    docs/HOURS.md, kept verbatim, read in `zone` (canonical IANA key). `calendar` is a holiday
    calendar (ISO 3166-1 code, or 3166-2 like US-CA); `holidays_add` and `holidays_remove` correct
    it for this line, and `makeup_workdays` says whether the line follows its make-up workdays.
    """

    hours: str
    zone: str
    calendar: str | None = None
    makeup_workdays: bool = True
    holidays_add: dict[dt.date, str] = {}
    holidays_remove: tuple[dt.date, ...] = ()
    language: tuple[str, ...] = ()
    severity: tuple[Severity, ...] = ()
    plan: tuple[str, ...] = ()
    note: Text | None = None


class ContactPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to reach one service of one organization."""

    id: str
    organization: str
    name: Text
    kind: ContactKind
    alias: tuple[str, ...] = ()
    contact_type: tuple[ContactType, ...] = ()
    tier: str | None = None
    place: Text | None = None
    area_served: tuple[str, ...] = ()  # ISO 3166-1 alpha-2, or "world"; () = not stated
    available_language: tuple[str, ...] = ()  # BCP 47; () = not stated
    product_supported: tuple[str, ...] = ()
    telephone: Telephone | None = None
    no_number: Text | None = None  # "no telephone here, online only" is a fact
    address: str | None = None  # https: or mailto: address
    handle: str | None = None  # a group or account id to copy
    before: tuple[Step, ...] = ()  # what is dialled before the number
    menu: Menu | None = None
    menu_tree: str | None = None  # id of the whole menu that its number answers with
    reach: tuple[Reach, ...] = ()
    hours_available: tuple[ServiceHours, ...] = ()
    depends_on: tuple[Dependency, ...] = ()
    requires: tuple[Text, ...] = ()  # what to have ready
    eligibility: Text | None = None  # who may use it
    quota: tuple[Quota, ...] = ()  # how often
    out_of_scope: tuple[OutOfScope, ...] = ()  # besides what its organization leaves out
    cost: tuple[Cost, ...] = ()
    fallback: tuple[str, ...] = ()  # ids, best first
    see_also: tuple[str, ...] = ()
    note: Text | None = None
