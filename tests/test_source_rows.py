"""Every row of the source document has its entries, its figures and the tests that show it.

A row says: which entries hold it (without the leading `aliyun.`), which figures of the source stand
in them in both languages, and which tests (below tests/) demonstrate it.
"""

import ast
import datetime as dt
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from callboard.directory.directory import Catalogue
from callboard.directory.source import Status
from callboard.directory.text import Text
from callboard.loading.loader import load_files
from callboard.reach.menu_walk import Walk, keys, walk_to

TESTS = Path(__file__).parent
ALIYUN = TESTS.parent / "resources" / "directories" / "aliyun.toml"


class Row(msgspec.Struct, frozen=True):
    entries: str  # ids, separated by blanks
    figures: str  # separated by blanks; a low line stands for a blank inside one
    tests: tuple[str, ...]


BUNDLED, GUIDE, SHOW = "test_bundled_directories", "commands/test_guide", "commands/test_show"
ALIYUN_TESTS, DUE, WALK = "test_bundled_aliyun", "commands/test_due", "reach/test_menu_walk"
SAID = f"{SHOW}::test_what_is_said"
STEPS = f"{GUIDE}::test_a_guide_has_its_steps_channels_and_source"
# fmt: off
ROWS = {
    "R1": Row(
        "hotline phone.abroad chat chat.consulting chat.console ticket.progress ticket.mainland"
        " ticket.international forum wechat dingtalk.sdk note.overview",
        "24/7 https://support.aliyun.com/ 2009 200 30 5.6_EB|5.6EB 15 32",
        (f"{ALIYUN_TESTS}::test_channel", "test_cli::test_find_gives_the_right_entry_first")),
    "R2": Row(
        "phone.l1 phone.l2 phone.l3 phone.emergency menu.extensions",
        "400-6455-666 L1 L2 L3 24/7",
        (f"{ALIYUN_TESTS}::test_extension", "search/test_facts::test_first_of_the_bundled_directory")),
    "R3": Row(
        "phone.intro phone.abroad phone.l1",
        "400-6455-566 400-6455-666 +86-400-6455-566",
        (f"{BUNDLED}::test_566_and_666_are_in_conflict",
         f"{BUNDLED}::test_impossible_number_is_kept_and_flagged",
         f"{BUNDLED}::test_numbers_of_china_cannot_be_dialled_from_abroad")),
    "R4": Row(
        "regional.hong-kong regional.singapore regional.australia regional.us-west",
        "+852_2822_8888 +65_6322_8788 +61_2_8074_8788 +1_650_940_8788",
        (f"{ALIYUN_TESTS}::test_hours_that_nobody_states_stay_away",)),
    "R5": Row(
        "phone.marketing phone.academic phone.compliance menu.extensions",
        "5 6 7 NDA",
        (f"{ALIYUN_TESTS}::test_extension",)),
    "R6": Row(
        "menu.400 menu.extensions menu.95187 guide.call phone.presales phone.security phone.storage"
        " hotline.presales",
        "1 2 3 4 CA ALI-2023",
        (f"{WALK}::test_where_the_caller_is", f"{WALK}::test_back_and_restart", SAID,
         "test_source_rows::test_every_menu_path_is_a_walk",
         f"{SHOW}::test_a_ticket_number_is_recognised_by_find",
         "search/test_ticket::test_a_ticket_number_leads_to_a_contact_point")),
    "R7": Row("guide.complex", "#优先处理 SLA|service_level", (STEPS,)),
    "R8": Row("comparison.channels", "28 30 2,000|2000+ 92", (SAID,)),
    "R9": Row("guide.ticket promise.l1 promise.l2 promise.l3", "", (STEPS, SAID)),
    "R10": Row(
        "problem.ebs-snapshot problem.rds-connection problem.cdn-cache",
        "45 30 Ceph VPC EBS RDS CDN",
        (f"{GUIDE}::test_a_symptom_finds_the_fix_the_time_and_the_channel",
         f"{GUIDE}::test_a_problem_in_words")),
    "R11": Row("guide.billing promise.billing-report", "48 48h", (STEPS, f"{GUIDE}::test_guide_json")),
    "R12": Row(
        "promise.l1 promise.l2 promise.l3",
        "2h 24h 4h 72h 8h 5_working_days",
        (f"{DUE}::test_both_moments_and_the_ladder_are_in_utc", f"{DUE}::test_in_words_in_both_languages",
         "cases/test_working_time::test_working_days")),
    "R13": Row(
        "note.access note.ip phone.emergency ticket.progress chat.console phone.compliance",
        "3 5 CA NDA API",
        (SAID, f"{SHOW}::test_json_has_every_bound_of_a_contact_point")),
    "R14": Row(
        "centre.frankfurt centre.san-jose centre.singapore note.languages",
        "09:00-18:00 24/7 9 de en es ms th",
        (f"{ALIYUN_TESTS}::test_centre", f"{ALIYUN_TESTS}::test_frankfurt")),
    "R15": Row(
        "note.languages notice.ramadan",
        "0.8 30 2026-02-18 2026-03-19",
        ("reach/test_notices::test_when_it_holds", "reach/test_whereabouts::test_country_of_zone",
         "wording/test_light::test_own_clock_is_named_only_when_it_differs")),
    "R16": Row(
        "note.quality note.technology note.cases note.roadmap note.evaluation note.success"
        " note.security note.transparency note.outlook",
        "98.7 12 85 72 91.2 43 14 28 4.2 89 2024 2025 2026 CMMI 5 40 30 20 10 90 200 1,500|1500+"
        " AES-256 RBAC 18 GPT-4 80 50 100 48 12,000|1.2_万 2_million|200_万",
        (SAID, "search/test_facts::test_first_of_the_bundled_directory")),
    "R17": Row(
        "note.scope notice.double-11 ticket.progress",
        "11 PH Nov_11",
        (f"{ALIYUN_TESTS}::test_tickets_that_can_wait_are_suspended", SAID,
         "wording/test_label::test_the_readers_part")),
    "R18": Row(
        "priority.l0 priority.l1 priority.l2 priority.l3 question.core question.part"
        " question.detour question.suggestion",
        "L0 L1 L2 L3 API",
        ("commands/test_triage::test_questions_are_put_one_by_one",
         "commands/test_triage::test_they_are_put_and_answered_in_chinese",
         f"{DUE}::test_tiers_and_priorities_of_one_name_are_told_apart")),
    "R19": Row(
        "note.fees phone.l1 phone.l3 regional.hong-kong regional.singapore regional.australia"
        " regional.us-west",
        "500 CNY 0.15 USD",
        ("commands/test_cost::test_each_stated_price_is_estimated_exactly",
         "commands/test_cost::test_in_words_in_both_languages", SAID)),
    "R20": Row("guide.major-incident", "", (STEPS,)),
    "R21": Row(
        "ladder.complaint",
        "24 48 72 24h 48h 72h",
        (f"{DUE}::test_both_moments_and_the_ladder_are_in_utc", SAID,
         "cases/test_ladder::test_each_rung_counts_elapsed_hours_from_the_complaint")),
    "R22": Row("guide.dispute promise.dispute", "30 30d CIETAC", (STEPS,)),
    "R23": Row("note.rights", "500,000|50_万 10,000|1_万", (SAID,)),
    "R24": Row(
        "notice.service-day promise.proposal note.outlook",
        "1 48 48h Asia/Shanghai",
        ("reach/test_notices::test_when_it_holds", SAID,
         f"{SHOW}::test_json_of_a_notice_says_whether_it_holds")),
}
# In the window, besides being found and said there in both languages, as each row is.
IN_WINDOW, APP = "gui/window/test_guides", "gui/window/test_app"
CASES, READ = "presenters/test_cases", f"{IN_WINDOW}::test_what_is_read_says_it_and_who_claims_it"
WALKED = f"{IN_WINDOW}::test_a_menu_is_followed_by_keyboard_to_its_exact_keys"
WINDOW: dict[str, tuple[str, ...]] = {
    "R1": (f"{APP}::test_typing_finds",),
    "R2": (f"{IN_WINDOW}::test_a_ticket_number_is_recognised",),
    "R3": (f"{APP}::test_an_open_line_out_of_reach_is_not_green_in_words",),
    "R4": (f"{APP}::test_typing_finds",),
    "R5": (f"{IN_WINDOW}::test_back_and_restart",),
    "R6": (WALKED, f"{IN_WINDOW}::test_a_menu_is_walked_from_the_details_of_a_channel",
           f"{IN_WINDOW}::test_a_ticket_number_is_recognised"),
    "R7": (READ,),
    "R8": (f"{IN_WINDOW}::test_channels_are_compared_in_a_table_whose_heads_lead_to_them",),
    "R9": (READ, f"{IN_WINDOW}::test_a_guide_opens_beside_the_channel_it_concerns",
           f"{CASES}::test_r9_the_stages_are_steps_that_can_be_taken"),
    "R10": (f"{IN_WINDOW}::test_the_search_box_filters_what_there_is_to_read",),
    "R11": (READ, f"{CASES}::test_r11_a_disputed_bill_is_reported_in_48_hours"),
    "R12": (READ, f"{CASES}::test_r12_tiers_promise_in_both_zones"),
    "R13": ("gui/test_point_reading::test_a_channel_leads_to_what_is_written_about_it",),
    "R14": ("gui/test_point_reading::test_a_channel_leads_to_what_is_written_about_it",),
    "R15": ("gui/window/test_moments::test_their_clock_can_be_asked_about",),
    "R16": (READ,),
    "R17": (f"{IN_WINDOW}::test_a_notice_stands_above_the_list_on_its_days",),
    "R18": ("gui/window/test_triage::test_plain_questions_lead_to_the_channel_to_use_now",
            "gui/window/test_triage::test_a_case_is_started_from_the_answers"),
    "R19": ("gui/test_point_reading::test_a_channel_leads_to_what_is_written_about_it",),
    "R20": (READ,),
    "R21": (READ, f"{CASES}::test_r21_the_ladder_opens_rung_by_rung_with_its_channel_and_light"),
    "R22": (READ,),
    "R23": (READ, f"{CASES}::test_r23_the_rights_are_one_click_away"),
    "R24": (READ, f"{IN_WINDOW}::test_a_notice_stands_above_the_list_on_its_days"),
}
# fmt: on
EVERY_ROW = "gui/window/test_rows::test_every_row_is_found_and_said"


@pytest.fixture(scope="module")
def known() -> Catalogue:
    return load_files([ALIYUN])[0]


@pytest.fixture(scope="module")
def by_id(known: Catalogue) -> dict[str, msgspec.Struct]:
    questions = {question.id: question for question in known.questions}
    return {**known.contact_points, **known.articles, **questions}


def ids(row: Row) -> list[str]:
    return [f"aliyun.{name}" for name in row.entries.split()]


def said(value: object, language: str) -> Iterator[str]:
    """Everything that an entry says to a reader of one language, as texts."""
    if isinstance(value, Text):
        yield value.by_tag.get(language, "")
    elif isinstance(value, tuple):
        for item in value:
            yield from said(item, language)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from said(getattr(value, name), language)
    elif isinstance(value, str | int | dt.date):
        yield str(value)


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / f"{file}.py").read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_row_is_there() -> None:
    assert list(ROWS) == [f"R{number}" for number in range(1, 25)]


@pytest.mark.parametrize("row", ROWS)
def test_entries_of_a_row_exist(row: str, by_id: dict[str, msgspec.Struct]) -> None:
    assert [id_ for id_ in ids(ROWS[row]) if id_ not in by_id] == []


def test_every_entry_belongs_to_a_row(by_id: dict[str, msgspec.Struct]) -> None:
    assert set(by_id) - {id_ for row in ROWS.values() for id_ in ids(row)} == set()


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("row", ROWS)
def test_figures_of_a_row_are_said(
    row: str, language: str, by_id: dict[str, msgspec.Struct]
) -> None:
    text = "\n".join(part for id_ in ids(ROWS[row]) for part in said(by_id[id_], language))
    for figure in ROWS[row].figures.split():
        spellings = [each.replace("_", " ") for each in figure.split("|")]
        assert any(each in text for each in spellings), figure


@pytest.mark.parametrize("row", ROWS)
def test_tests_of_a_row_exist(row: str) -> None:
    assert ROWS[row].tests
    assert WINDOW[row]
    for test in (*ROWS[row].tests, *WINDOW[row], EVERY_ROW):
        file, _, name = test.partition("::")
        assert name in names_in(file), test


@pytest.mark.parametrize("row", ROWS)
def test_entries_of_a_row_say_who_claims_them_and_nobody_confirms_them(
    row: str, known: Catalogue
) -> None:
    for id_ in ids(ROWS[row]):
        article = known.articles.get(id_)
        if article:
            assert known.sources[article.source].as_of
        claims = known.claims.get(id_, ())
        assert article or claims or id_.startswith("aliyun.question.")
        assert Status.CONFIRMED not in {claim.status for claim in claims}


def test_every_menu_path_is_a_walk(known: Catalogue) -> None:
    """The keys that a contact point states are those that the whole menu of its number leads to."""
    for point in known.contact_points.values():
        if point.menu and point.menu_tree:
            walk = walk_to(known.menu_trees[point.menu_tree], point.id)
            assert isinstance(walk, Walk), point.id
            stated = " ".join(
                step.keys or f"[{step.label.best(['en'])}]" for step in point.menu.steps
            )
            assert stated.startswith(keys(walk, ["en"])), point.id
