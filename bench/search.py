"""How long a keystroke takes: a typing session over synthetic records, and over Qt's own filter."""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from callboard.search.build_index import build_beside
from callboard.search.entry import Entry

_SEED = 20260301
_CITIES = (
    ("Frankfurt", "法兰克福", "DE"),
    ("Singapore", "新加坡", "SG"),
    ("San Jose", "圣何塞", "US"),
    ("Shanghai", "上海", "CN"),
    ("Hong Kong", "香港", "HK"),
    ("München", "慕尼黑", "DE"),
    ("London", "伦敦", "GB"),
    ("São Paulo", "圣保罗", "BR"),
    ("Sydney", "悉尼", "AU"),
    ("Tokyo", "东京", "JP"),
)
_TOPICS = (
    ("storage", "存储"),
    ("network", "网络"),
    ("database", "数据库"),
    ("billing", "账单"),
    ("security", "安全"),
    ("domain names", "域名"),
    ("migration", "迁移"),
    ("certificates", "证书"),
    ("containers", "容器"),
    ("machine learning", "机器学习"),
)
_LANGUAGES = (("de", "German", "德语"), ("en", "English", "英语"), ("zh", "Chinese", "中文"))
_KINDS = ("phone", "chat", "ticket", "email")
_SESSION = (
    "frankfurt storage",
    "香港",
    "+49 69 1234",
    "technical support",
    "新加坡 存储",
    "lang:de billing",
    "anbieter 417",
    "databse",
    "shanghai",
    "shujuku",
    "münchen network",
    "in:hk kind:chat",
    "2000",
    "support -chat",
    "security são",
    "cloud 9 tokyo",
)


def synthetic_entries(count: int) -> list[Entry]:
    """Records of some 165 characters: English and Chinese names, numbers, languages, tags."""
    chance = random.Random(_SEED)
    return [_entry(chance, number) for number in range(count)]


def typing_session() -> Iterator[str]:
    """What stands in the box after each key: every text typed and, in part, deleted again."""
    for text in _SESSION:
        yield from (text[:end] for end in range(1, len(text) + 1))
        yield from (text[:end] for end in range(len(text) - 1, len(text) // 2, -1))


def measure(action: Callable[[str], object], states: Sequence[str]) -> dict[str, float]:
    """p50, p99 and max in milliseconds of an action for each state of the box."""
    taken = []
    for state in states:
        before = time.perf_counter()
        action(state)
        taken.append((time.perf_counter() - before) * 1000)
    taken.sort()
    last = len(taken) - 1
    named = {"p50": taken[last // 2], "p99": taken[round(last * 0.99)], "max": taken[last]}
    return {name: round(value, 3) for name, value in named.items()}


def peer_milliseconds(entries: Sequence[Entry], states: Sequence[str]) -> dict[str, float]:
    """The same session in a QSortFilterProxyModel: from the key to the painted table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QTableView  # noqa: PLC0415

    application = QApplication.instance() or QApplication([])
    texts = [" ".join((*e.names, *e.numbers, *e.terms, *e.body)) for e in entries]
    model = QStringListModel(texts)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view = QTableView()
    view.setModel(proxy)
    view.resize(1000, 700)
    view.show()
    application.processEvents()

    def type_in(text: str) -> None:
        proxy.setFilterFixedString(text)
        view.viewport().repaint()

    return measure(type_in, states)


def resident_mb() -> float:
    """Memory of this process in use, in MB (Linux)."""
    status = Path("/proc/self/status").read_text("ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main(argv: Sequence[str]) -> int:
    """Measure, and print what was measured."""
    parser = argparse.ArgumentParser(prog="bench search", description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--no-peer", action="store_true", help="leave out Qt's own filter")
    options = parser.parse_args(argv)
    figures = _figures(options.records, with_peer=not options.no_peer)
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:24} {value}")
    return 0


def _figures(records: int, *, with_peer: bool) -> dict[str, Any]:
    entries = synthetic_entries(records)
    states = list(typing_session())
    with tempfile.TemporaryDirectory() as folder:
        resident = resident_mb()
        before = time.perf_counter()
        index = build_beside(entries, Path(folder))
        build_s = time.perf_counter() - before
        index_mb = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
        measured = measure(index.search, states)
        index_rss = resident_mb() - resident
        index.close()
    return {
        "records": records,
        "states": len(states),
        "query_ms": measured,
        "peer_key_to_paint_ms": peer_milliseconds(entries, states) if with_peer else None,
        "build_s": round(build_s, 2),
        "index_mb": round(index_mb, 1),
        "rss_mb": round(index_rss, 1),
    }


def _entry(chance: random.Random, number: int) -> Entry:
    city, city_zh, country = chance.choice(_CITIES)
    topic, topic_zh = chance.choice(_TOPICS)
    tag, language, language_zh = chance.choice(_LANGUAGES)
    kind = chance.choice(_KINDS)
    company = f"Anbieter {number % 5000}"
    return Entry(
        id=f"synthetic.{number}",
        kind="contact_point",
        organization=f"anbieter-{number % 5000}",
        names=(f"{city} {topic} support {number}", f"{city_zh}{topic_zh}技术支持{number}"),
        numbers=(f"+49693{chance.randrange(10**7):07}",),
        terms=(company, city, city_zh, topic, topic_zh, language, language_zh, kind),
        body=(f"Technical support of {company} for {topic} in {city}, level {number % 4}.",),
        facets={"kind": (kind,), "lang": (tag, language), "in": (country, city), "org": (company,)},
    )


if __name__ == "__main__":
    import sys

    raise SystemExit(main(sys.argv[1:]))
