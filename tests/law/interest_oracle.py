#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent calculator of default interest with payments, in fractions, for comparing with mahnwerkctl.

usage: interest_oracle.py cases COUNT SEED      prints requests, one a line, as `mahnwerkctl interest --batch` takes
       interest_oracle.py answer FILE           prints {"results": [{"interest", "interest_open", ...} or {"error": true}]}

Written from the statutes' numbers and the decisions about statements; it shares nothing with the program. It counts
day by day, which is slow and hard to get wrong. Months of 30 days are counted month by month.
"""
import calendar
import json
import random
import sys
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

# Section 247 BGB: the half-years in which the rate changed.
GERMAN = """2002-01 2.57, 2002-07 2.47, 2003-01 1.97, 2003-07 1.22, 2004-01 1.14, 2004-07 1.13, 2005-01 1.21, 2005-07 1.17,
2006-01 1.37, 2006-07 1.95, 2007-01 2.70, 2007-07 3.19, 2008-01 3.32, 2008-07 3.19, 2009-01 1.62, 2009-07 0.12,
2011-07 0.37, 2012-01 0.12, 2013-01 -0.13, 2013-07 -0.38, 2014-01 -0.63, 2014-07 -0.73, 2015-01 -0.83, 2016-07 -0.88,
2023-01 1.62, 2023-07 3.12, 2024-01 3.62, 2024-07 3.37, 2025-01 2.27, 2025-07 1.27, 2026-07 1.52"""
CHANGES = [(date(int(m[:4]), int(m[5:]), 1), Fraction(p)) for m, p in (pair.split() for pair in GERMAN.split(","))]
ONE = timedelta(days=1)


def german(day):
    if not date(2002, 1, 1) <= day <= date(2026, 12, 31):
        raise ValueError(f"no base rate on {day}")
    return [percent for start, percent in CHANGES if start <= day][-1]


def austrian(day):
    """Of the first day of the half-year; 1.53 since 2025-06-11, known to the end of 2026."""
    first = date(day.year, 1 if day.month < 7 else 7, 1)
    if not date(2025, 6, 11) <= first <= date(2026, 12, 31):
        raise ValueError(f"no base rate on {day}")
    return Fraction("1.53")


@lru_cache(maxsize=None)
def percent_on(regime, day):
    kind, _, number = regime.partition(":")
    fixed = {"ch": 5, "ch-statutory": 5, "at-consumer": 4, "de-merchants": 5, "de-statutory": 4}
    over = {"de-consumer": 5, "de-business": 9, "de-business-old": 8, "de-costs": 5, "de-real-estate-loan": Fraction("2.5")}
    if kind == "fixed":
        return Fraction(number)
    if kind == "spread":
        return max(Fraction(0), german(day) + Fraction(number))
    if regime in fixed:
        return Fraction(fixed[regime])
    if regime == "at-business":
        return austrian(day) + Fraction("9.2")
    return max(Fraction(0), german(day) + over[regime])


def thirty(day, isda):
    """Place of a day in a calendar of months of 30 days."""
    last = calendar.monthrange(day.year, day.month)[1]
    number = 30 if day.day == 31 or (isda and day.month == 2 and day.day == last) else day.day
    return (day.year * 12 + day.month) * 30 + number


@lru_cache(maxsize=None)
def part_of_year(method, day):
    """What one day, from its midnight to the next, is of a year."""
    if method == "act365":
        return Fraction(1, 365)
    if method == "act360":
        return Fraction(1, 360)
    if method == "actact":
        return Fraction(1, 366 if calendar.isleap(day.year) else 365)
    isda = method == "30e360-isda"
    return Fraction(thirty(day + ONE, isda) - thirty(day, isda), 360)


@lru_cache(maxsize=None)
def share_of(regime, method, day):
    return percent_on(regime, day) / 100 * part_of_year(method, day)


def usual_part(method, day):
    """What an ordinary day is: for the amount per day."""
    return Fraction(1, 360) if method.startswith("30e360") else part_of_year(method, day)


def half_up(cents):
    return (2 * cents.numerator + cents.denominator) // (2 * cents.denominator)


def answer(case):
    regime, method = case["regime"], case.get("day-count", "act365")
    first, last = date.fromisoformat(case["from"]), date.fromisoformat(case["to"])
    principal = int(case["principal"].replace(".", ""))
    payments = sorted((date.fromisoformat(p[:10]), i, int(p[11:].replace(".", "")))
                      for i, p in enumerate(case["payments"]))
    fixed = posted = paid_too_much = 0
    accrued = Fraction(0)
    day = min([first] + [when for when, _, _ in payments])
    while day <= last:
        for when, _, amount in payments:
            if when != day:
                continue
            # A payment fixes the interest of the days before, if there is anything to pay at all.
            cents = half_up(accrued)
            if fixed + cents + principal == 0:
                paid_too_much += amount
                continue
            fixed, posted, accrued = fixed + cents, posted + cents, Fraction(0)
            to_interest = min(amount, fixed)
            to_principal = min(amount - to_interest, principal)
            fixed -= to_interest
            principal -= to_principal
            paid_too_much += amount - to_interest - to_principal
        if day >= first and principal:
            accrued += principal * share_of(regime, method, day)
        day += ONE
    cents = half_up(accrued)
    per_day = half_up(principal * percent_on(regime, last) / 100 * usual_part(method, last)) if principal else 0

    def text(value):
        return f"{value // 100}.{value % 100:02d}"
    return {"interest": text(posted + cents), "interest_open": text(fixed + cents), "principal_open": text(principal),
            "per_day": text(per_day), "unallocated": text(paid_too_much)}


def read_case(line):
    words, case = line.split(), {"payments": []}
    for name, value in zip(words[::2], words[1::2]):
        if name == "--payment":
            case["payments"].append(value)
        else:
            case[name[2:]] = value
    return case


def random_case(rng):
    regime = rng.choice(["de-consumer", "de-business", "de-business-old", "de-real-estate-loan", "de-costs", "de-merchants",
                         "de-statutory", "ch", "ch-statutory", "at-consumer", "at-business", "fixed", "spread"])
    wide = (date(1990, 1, 1), date(2040, 1, 1))
    low, high = {"at-business": (date(2025, 6, 20), date(2027, 1, 5)), "fixed": wide, "de-merchants": wide,
                 "ch-statutory": wide}.get(regime, (date(2001, 12, 20), date(2027, 1, 10)))
    if regime == "fixed":
        regime = f"fixed:{rng.choice(['0', '3.5', '7', '9.125', '12.3456', '100'])}"
    elif regime == "spread":
        regime = f"spread:{rng.choice(['0', '2.5', '-1', '0.5', '11.75'])}"

    def some_day():
        ends = [31, 1, 28, 29, 30]
        day = low + timedelta(days=rng.randrange((high - low).days + 1))
        if rng.random() < 0.3:
            day = day.replace(day=min(rng.choice(ends), calendar.monthrange(day.year, day.month)[1]))
        return min(max(day, low), high)

    start = some_day()
    end = min(high, start + timedelta(days=int(rng.expovariate(1 / 700)))) if rng.random() < 0.8 else max(start, some_day())
    method = rng.choice(["act365", "actact", "act360", "30e360", "30e360-isda"])
    cents = rng.choice([rng.randrange(1, 1000), rng.randrange(1, 1_000_000), rng.randrange(1, 10 ** 12)])
    words = ["--principal", f"{cents // 100}.{cents % 100:02d}", "--currency", "CHF" if regime.startswith("ch") else "EUR",
             "--from", str(start), "--to", str(end), "--regime", regime, "--day-count", method]
    for _ in range(rng.choice([0, 0, 1, 2, 5])):
        when = start + timedelta(days=rng.randrange(-10, (end - start).days + 20))
        amount = rng.randrange(1, max(2, cents // rng.choice([1, 2, 10, 100])))
        words += ["--payment", f"{when}:{amount // 100}.{amount % 100:02d}"]
    return " ".join(words)


def main():
    if sys.argv[1] == "cases":
        rng = random.Random(int(sys.argv[3]))
        for _ in range(int(sys.argv[2])):
            print(random_case(rng))
        return
    results = []
    with open(sys.argv[2], encoding="utf-8") as file:
        for line in file:
            try:
                results.append(answer(read_case(line)))
            except ValueError:
                results.append({"error": True})
    json.dump({"results": results}, sys.stdout)


if __name__ == "__main__":
    main()
