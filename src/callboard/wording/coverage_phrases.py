"""Every phrase of the coverage board, in English and Simplified Chinese."""

import msgspec


class CoveragePhrases(msgspec.Struct, frozen=True, kw_only=True):
    """Templates for `str.format`; times and spans are filled in by the functions beside."""

    # When nobody answers
    no_speaker: str  # {language} {start} {end} {length}
    nobody: str  # {start} {end} {length}
    never_a_speaker: str  # {language}
    never_anybody: str
    always_a_speaker: str  # {language}
    always_somebody: str
    further_gaps: str  # {n}
    might: str  # {n}: lines whose hours are not known

    # Distances between clocks
    ahead: str  # {distance} {mine}
    behind: str
    same: str  # {mine}
    you: str
    skew: str  # {dates} {theirs} {relation} {usual}
    dates: str  # {start} {end}
    dates_in_month: str  # {start} {end}, and their days {first} {last}

    # Sites
    working: str
    off: str
    pair: str  # {one} {other}
    common_to_two: str  # {who} {times}
    never_two: str  # {who} {span}
    common_to_all: str  # {times}
    never_all: str  # {span}
    on_one_day: str  # {day}
    on_days: str  # {first} {last}
    unknown_hours: str  # {name}
    closest: str  # {stops} {at} {starts} {then}
    touching: str  # {stops} {at} {starts}
    run_of_days: str  # {first} {last} {time}
    between_times: str
    and_theirs: str  # {time} {theirs}
    their_time: str  # {time} {name}

    # Days and hours
    today: str
    now: str
    around_the_clock: str
    closed_on_holidays: str
    day_off: str

    # The board as text
    shown: str  # {start} {end} {place}
    sites_heading: str
    common_heading: str
    lines_heading: str
    notices_heading: str
    all_the_time: str  # {state}
    row: str  # {name} {about} {states}
    row_alone: str  # {name} {states}
    first_lines: str  # {shown} {total}


ENGLISH = CoveragePhrases(
    no_speaker="No {language}-speaking line from {start} until {end} ({length}).",
    nobody="No line is known to be open from {start} until {end} ({length}).",
    never_a_speaker="No line is known to answer in {language} in the time shown.",
    never_anybody="No line is known to be open in the time shown.",
    always_a_speaker="A line that speaks {language} is open all the time shown.",
    always_somebody="At least one line is open all the time shown.",
    further_gaps="Further gaps: {n}.",
    might="Lines with unknown hours that may answer then: {n}.",
    ahead="{distance} ahead of {mine}",
    behind="{distance} behind {mine}",
    same="at the same time as {mine}",
    you="you",
    skew="From {dates} {theirs} is {relation}, not {usual}.",
    dates="{start} to {end}",
    dates_in_month="{first} to {end}",
    working="At work",
    off="Not at work",
    pair="{one} and {other}",
    common_to_two="{who} both work {times}.",
    never_two="{who} have no common working hour {span}.",
    common_to_all="All sites work {times}.",
    never_all="All sites together have no common working hour {span}.",
    on_one_day="on {day}",
    on_days="from {first} to {last}",
    unknown_hours="The hours of {name} are not known.",
    closest="Closest: {stops} stops {at}, {starts} starts {then}.",
    touching="{stops} stops when {starts} starts, {at}.",
    run_of_days="{first} – {last}, each day {time}",
    between_times="; ",
    and_theirs="{time} ({theirs})",
    their_time="{time} in {name}",
    today="today",
    now="now",
    around_the_clock="around the clock",
    closed_on_holidays="closed on public holidays",
    day_off="closed",
    shown="Shown: {start} to {end}. Times are yours ({place}).",
    sites_heading="My sites",
    common_heading="Common working hours",
    lines_heading="Lines",
    notices_heading="Good to know",
    all_the_time="{state} all the time",
    row="{name} ({about}): {states}.",
    row_alone="{name}: {states}.",
    first_lines="Only the first {shown} of {total} lines are listed; search to see others.",
)

CHINESE = CoveragePhrases(
    no_speaker="{start}至{end}没有讲{language}的线路开放（{length}）。",
    nobody="{start}至{end}没有已知开放的线路（{length}）。",
    never_a_speaker="所示时间内没有已知讲{language}的线路开放。",
    never_anybody="所示时间内没有已知开放的线路。",
    always_a_speaker="所示时间内始终有讲{language}的线路开放。",
    always_somebody="所示时间内始终至少有一条线路开放。",
    further_gaps="其他空档：{n} 个。",
    might="届时可能服务但时间未知的线路：{n} 条。",
    ahead="比{mine}早 {distance}",
    behind="比{mine}晚 {distance}",
    same="与{mine}时间相同",
    you="您",
    skew="{dates}，{theirs}{relation}，而非 {usual}。",
    dates="{start}至{end}",
    dates_in_month="{start}至{last}日",
    working="工作中",
    off="下班",
    pair="{one}与{other}",
    common_to_two="{who}的共同工作时间：{times}。",
    never_two="{span}，{who}没有共同工作时间。",
    common_to_all="所有地点的共同工作时间：{times}。",
    never_all="{span}，所有地点没有共同工作时间。",
    on_one_day="{day}",
    on_days="{first}至{last}",
    unknown_hours="{name}的工作时间未知。",
    closest="最接近：{stops} {at} 下班，{starts} {then} 上班。",
    touching="{stops}下班时{starts}上班：{at}。",
    run_of_days="{first} – {last}每天 {time}",
    between_times="；",
    and_theirs="{time}（{theirs}）",
    their_time="{name}时间 {time}",
    today="今天",
    now="现在",
    around_the_clock="全天候",
    closed_on_holidays="公共假日休息",
    day_off="休息",
    shown="所示：{start} 至 {end}。时间为您的时间（{place}）。",
    sites_heading="我的地点",
    common_heading="共同工作时间",
    lines_heading="线路",
    notices_heading="须知",
    all_the_time="始终{state}",
    row="{name}（{about}）：{states}。",
    row_alone="{name}：{states}。",
    first_lines="只列出 {total} 条线路中的前 {shown} 条；搜索可查看其他线路。",
)


def coverage_phrases(language: str) -> CoveragePhrases:
    """The phrases of a language (BCP 47) by its primary subtag; English where there are none."""
    return CHINESE if language.partition("-")[0].lower() == "zh" else ENGLISH
