#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts and sums of the sample lists of open items, read without any code of the program.

Usage: open_items_sums.py FOLDER  ->  {"file": {"items": 2, "refused": 0, "skipped": 3, "sums": {"CHF": "1673.22"}}}
"""
import csv
import json
import os
import sys
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def rows(folder, name, delimiter):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def total(items, refused, skipped):
    """items: list of (currency, amount)"""
    sums = defaultdict(Decimal)
    for currency, amount in items:
        sums[currency] += amount.quantize(CENT, ROUND_HALF_UP)
    return {
        "items": len(items),
        "refused": refused,
        "skipped": skipped,
        "sums": {currency: str(amount.quantize(CENT)) for currency, amount in sorted(sums.items())},
    }


def smart_business(folder, name):
    invoices = defaultdict(Decimal)
    skipped = 0
    for row in rows(folder, name, ";"):
        if row["status"] == "Bozza" or row["paid_date"]:
            skipped += 1
        else:
            invoices[row["client_number"], row["number"], row["currency"]] += Decimal(row["position_total"])
    return total([(key[2], amount) for key, amount in invoices.items()], 0, skipped)


def ar_aging(folder, name, currency):
    return total([(currency, Decimal(row["open_balance"])) for row in rows(folder, name, ",")], 0, 0)


def highradius(folder, name):
    items = [(row["invoice_currency"], Decimal(row["total_open_amount"]))
             for row in rows(folder, name, ",") if row["isOpen"] == "1"]
    return total(items, 0, 0)


def sap_like(folder, name):
    items, refused, skipped = [], 0, 0
    for row in rows(folder, name, ","):
        if row["TYPE"] != "AR":
            skipped += 1
        elif not row["DUE_DATE"]:
            refused += 1
        else:
            items.append((row["CURRENCY"], Decimal(row["GROSS_AMOUNT"])))
    return total(items, refused, skipped)


def main():
    folder = sys.argv[1]
    smart = "SmartBusinessPostFinance/smartbusiness-invoice-dettagliata-%d.csv"
    result = {smart % n: smart_business(folder, smart % n) for n in (3, 4)}
    # The file names no currency; the test imports it with EUR as the default.
    result["ar_aging_en/ar_aging.csv"] = ar_aging(folder, "ar_aging_en/ar_aging.csv", "EUR")
    result["highradius_volume/open_invoices.csv"] = highradius(folder, "highradius_volume/open_invoices.csv")
    result["sap_like/open_items.csv"] = sap_like(folder, "sap_like/open_items.csv")
    json.dump(result, sys.stdout, indent=1)


main()
