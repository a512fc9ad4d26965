// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/account_commands.h"
#include "core/book/case_account.h"
#include "core/book/claim_limitation.h"
#include "tests/ui/case_desk.h"
#include "ui/shell/label.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mahnwerk;

namespace {

Date day(const QString& iso)
{
    return Date::fromIso(iso).value();
}

/// The claim with that reference, as the book has it.
Claim claimOf(SampleCase& sample, const QString& reference)
{
    const CaseView view = sample.view();
    const auto found = std::ranges::find(view.claims, reference, [](const ClaimLine& line) { return line.claim.reference; });
    return found->claim;
}

void choose(QComboBox* box, const QString& code)
{
    box->setCurrentIndex(box->findData(code));
}

void write(Desk& desk, QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    desk.press(Qt::Key_Delete);
    desk.type(text);
}

QString effect(const Desk& desk, const QString& form)
{
    return desk.input<Label>(form, u"effect"_s)->text();
}

} // namespace

/// The forms about one claim (terms, default, limitation) and the source of an address, driven through the real window.
class TestClaimEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"mahnwerk-test-claim-editors"_s);
        setUserLocale(Locale::fromCode(u"en-CH"));
    }
    void init()
    {
        QSettings().clear();
        theme().apply(Look::Light, 100);
    }

    void changesTermsOfTheClaimUnderTheCursor()
    {
        SampleCase sample;
        Desk desk(sample);
        QVERIFY(desk.tabTo(u"claims"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_T);
        QVERIFY(desk.isOpen(u"termsEditor"_s));
        // The form stands over the claim that the cursor is on, with what the book says.
        QCOMPARE(desk.input<QComboBox>(u"termsEditor"_s, u"regime"_s)->currentData().toString(), u"ch"_s);
        QCOMPARE(desk.input<QComboBox>(u"termsEditor"_s, u"order"_s)->currentData().toString(), u"ch-85"_s);
        QVERIFY(!desk.input<QLineEdit>(u"termsEditor"_s, u"rate"_s)->isVisible());
        QCOMPARE(effect(desk, u"termsEditor"_s), u"What is not changed here stays as it is."_s);
        choose(desk.input<QComboBox>(u"termsEditor"_s, u"regime"_s), u"fixed"_s);
        QVERIFY(desk.input<QLineEdit>(u"termsEditor"_s, u"rate"_s)->isVisible());
        QVERIFY(effect(desk, u"termsEditor"_s).startsWith(u"From now on:"_s));
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"rate"_s), u"8,5"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"interestFrom"_s), u"3.9.2026"_s);
        choose(desk.input<QComboBox>(u"termsEditor"_s, u"defaultReason"_s), u"reminder"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"rateReason"_s), u"Agreed in the contract"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"ground"_s), u"Sofa"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"groundDate"_s), u"1.8.2026"_s);
        desk.input<QComboBox>(u"termsEditor"_s, u"security"_s)->setCurrentIndex(3);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"enforcedSince"_s), u"1.10.2026"_s);
        choose(desk.input<QComboBox>(u"termsEditor"_s, u"limitation"_s), u"ch-short"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"knownSince"_s), u"5.9.2026"_s);
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.isOpen(u"termsEditor"_s));
        const Claim claim = claimOf(sample, u"RE 2026-0533"_s);
        QCOMPARE(claim.regime, u"fixed:8.5"_s);
        QCOMPARE(claim.interestFrom, day(u"2026-09-03"_s));
        QCOMPARE(claim.defaultReason, u"reminder"_s);
        QCOMPARE(claim.rateReason, u"Agreed in the contract"_s);
        QCOMPARE(claim.ground, u"Sofa"_s);
        QCOMPARE(claim.groundDate, day(u"2026-08-01"_s));
        QCOMPARE(claim.security, 3);
        QCOMPARE(claim.enforcedSince, day(u"2026-10-01"_s));
        QCOMPARE(claim.limitation, u"ch-short"_s);
        QCOMPARE(claim.knownSince, day(u"2026-09-05"_s));
        QVERIFY(claim.calledIn.isNull() && claim.arose.isNull());
        QCOMPARE(claim.allocation, u"ch-85"_s);
        QCOMPARE(desk.said(), u"Steiner, Nadja: terms of RE 2026-0533 changed"_s);
        QVERIFY(desk.list(u"claims"_s)->hasFocus());
        QCOMPARE(claimOf(sample, u"RE 2026-0412"_s).regime, u"ch"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(claimOf(sample, u"RE 2026-0533"_s).regime, u"ch"_s);
        QCOMPARE(claimOf(sample, u"RE 2026-0533"_s).ground, QString());
    }

    void fromTheBeginningIsACorrection_data()
    {
        QTest::addColumn<bool>("isCorrection");
        QTest::newRow("from now on") << false;
        QTest::newRow("from the beginning") << true;
    }
    void fromTheBeginningIsACorrection()
    {
        QFETCH(bool, isCorrection);
        SampleCase sample;
        TermsDraft first;
        first.interestFrom = day(u"2026-07-13"_s);
        first.isCorrection = true;
        must(setTerms(sample.book(), claimOf(sample, u"RE 2026-0412"_s).key, first));
        const auto paidInterest = [&] {
            const CaseAccount account = must(caseAccount(sample.book(), sample.key, sample.book().today()));
            return account.allocations.empty() ? 0LL : account.allocations.front().parts.interest;
        };
        const qint64 before = paidInterest(); // of the payment on 5 October: at 5 %
        QVERIFY(before > 0);
        Desk desk(sample);
        desk.press(Qt::Key_T); // without a cursor: the first claim
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"interestFrom"_s), u"13.8.2026"_s);
        desk.input<QComboBox>(u"termsEditor"_s, u"since"_s)->setCurrentIndex(isCorrection ? 1 : 0);
        QVERIFY2(effect(desk, u"termsEditor"_s).startsWith(isCorrection ? u"A correction:"_s : u"From now on:"_s), qPrintable(effect(desk, u"termsEditor"_s)));
        desk.press(Qt::Key_F8);
        QCOMPARE(claimOf(sample, u"RE 2026-0412"_s).interestFrom, day(u"2026-08-13"_s));
        QCOMPARE(paidInterest() == before, !isCorrection);
    }

    // A consumer loan: what is not computed is said while the terms are looked at, and while they are chosen.
    void saysWhatTheTermsNeed()
    {
        SampleCase sample;
        TermsDraft loan;
        loan.order = u"de-497"_s;
        must(setTerms(sample.book(), claimOf(sample, u"RE 2026-0412"_s).key, loan));
        Desk desk(sample);
        QVERIFY(desk.tabTo(u"claims"_s));
        desk.press(Qt::Key_T);
        QVERIFY2(effect(desk, u"termsEditor"_s).contains(u"(§ 497 (2) BGB), is not computed"_s), qPrintable(effect(desk, u"termsEditor"_s)));
        choose(desk.input<QComboBox>(u"termsEditor"_s, u"order"_s), u"ch-85"_s);
        QVERIFY(!effect(desk, u"termsEditor"_s).contains(u"497"_s));
    }

    void termsAreRefusedBesideTheField()
    {
        SampleCase sample;
        Desk desk(sample);
        desk.press(Qt::Key_T);
        choose(desk.input<QComboBox>(u"termsEditor"_s, u"regime"_s), u"fixed"_s);
        desk.press(Qt::Key_F8);
        QVERIFY(desk.isOpen(u"termsEditor"_s));
        QVERIFY(desk.input<QLineEdit>(u"termsEditor"_s, u"rate"_s)->hasFocus());
        QVERIFY2(desk.error(u"termsEditor"_s, u"rate"_s).contains(u"percentage"_s), qPrintable(desk.error(u"termsEditor"_s, u"rate"_s)));
        desk.type(u"4"_s);
        write(desk, desk.input<QLineEdit>(u"termsEditor"_s, u"arose"_s), u"31.31."_s);
        desk.press(Qt::Key_F8);
        QVERIFY(desk.input<QLineEdit>(u"termsEditor"_s, u"arose"_s)->hasFocus());
        QCOMPARE(claimOf(sample, u"RE 2026-0412"_s).regime, u"ch"_s);
        // Esc keeps what is typed, for this claim.
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isOpen(u"termsEditor"_s));
        desk.press(Qt::Key_T);
        QCOMPARE(desk.input<QLineEdit>(u"termsEditor"_s, u"rate"_s)->text(), u"4"_s);
        desk.page->findChild<QWidget*>(u"termsEditor"_s)->findChild<QPushButton*>(u"discard"_s)->click();
        desk.press(Qt::Key_T);
        QCOMPARE(desk.input<QComboBox>(u"termsEditor"_s, u"regime"_s)->currentData().toString(), u"ch"_s);
    }

    void closedClaimsKeepTheirTerms()
    {
        SampleCase sample;
        must(closeClaim(sample.book(), claimOf(sample, u"RE 2026-0412"_s).key, ClosingReason::WrittenOff));
        Desk desk(sample);
        QVERIFY(desk.tabTo(u"claims"_s));
        desk.press(Qt::Key_End);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_T);
        QCOMPARE(effect(desk, u"termsEditor"_s), u"RE 2026-0412 is closed: its terms stay as they are."_s);
        QVERIFY(!desk.input<QLineEdit>(u"termsEditor"_s, u"ground"_s)->isEnabled());
    }

    void findsTheStartOfDefault()
    {
        SampleCase sample;
        Desk desk(sample);
        QVERIFY(desk.tabTo(u"claims"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_V);
        QVERIFY(desk.isOpen(u"defaultEditor"_s));
        desk.press(Qt::Key_F8);
        QVERIFY2(desk.error(u"defaultEditor"_s, u"fixedDate"_s).startsWith(u"Nothing entered here"_s), qPrintable(desk.error(u"defaultEditor"_s, u"fixedDate"_s)));
        write(desk, desk.input<QLineEdit>(u"defaultEditor"_s, u"reminderReceived"_s), u"15.9.2026"_s);
        QVERIFY2(effect(desk, u"defaultEditor"_s).startsWith(u"In default by: reminder."_s), qPrintable(effect(desk, u"defaultEditor"_s)));
        QVERIFY(effect(desk, u"defaultEditor"_s).contains(u"interest from 16.09.2026"_s));
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.isOpen(u"defaultEditor"_s));
        const Claim claim = claimOf(sample, u"RE 2026-0533"_s);
        QCOMPARE(claim.interestFrom, day(u"2026-09-16"_s));
        QCOMPARE(claim.defaultReason, u"reminder"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(claimOf(sample, u"RE 2026-0533"_s).defaultReason.isEmpty());
    }

    void recordsAndRemovesAnEvent()
    {
        SampleCase sample;
        Desk desk(sample);
        QVERIFY(desk.tabTo(u"claims"_s));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_J);
        QVERIFY(desk.isOpen(u"eventEditor"_s));
        QVERIFY(desk.list(u"claimEvents"_s)->isHidden());
        auto* codes = desk.input<QComboBox>(u"eventEditor"_s, u"code"_s);
        QCOMPARE(codes->findData(u"payment"_s), -1); // the book finds payments by itself
        choose(codes, u"acknowledgement"_s);
        QVERIFY(!desk.input<QLineEdit>(u"eventEditor"_s, u"until"_s)->isVisible());
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.error(u"eventEditor"_s, u"date"_s), u"The day is missing."_s);
        desk.type(u"1.11.2026"_s);
        QVERIFY2(effect(desk, u"eventEditor"_s).startsWith(u"RE 2026-0533: barred after 03.11.2036 (until now: 02.09.2036)."_s), qPrintable(effect(desk, u"eventEditor"_s)));
        write(desk, desk.input<QLineEdit>(u"eventEditor"_s, u"text"_s), u"by mail"_s);
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.isOpen(u"eventEditor"_s));
        const Key<Claim> claim = claimOf(sample, u"RE 2026-0533"_s).key;
        QCOMPARE(must(claimEvents(sample.book(), claim)).size(), 1u);
        QCOMPARE(must(claimEvents(sample.book(), claim)).front().text, u"by mail"_s);
        QCOMPARE(desk.said(), u"Steiner, Nadja, RE 2026-0533: Debt acknowledged on 01.11.2026 recorded"_s);
        auto* events = desk.list(u"claimEvents"_s);
        QVERIFY(events->isVisible());
        QVERIFY(!events->accessibleName().isEmpty());
        QVERIFY(desk.tabTo(u"claimEvents"_s));
        desk.press(Qt::Key_Delete);
        QVERIFY(must(claimEvents(sample.book(), claim)).empty());
        QVERIFY(events->isHidden());
        QVERIFY(desk.list(u"claims"_s)->hasFocus());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(must(claimEvents(sample.book(), claim)).size(), 1u);
        QVERIFY(events->isVisible());
    }

    void aWaiverHasALastDay()
    {
        SampleCase sample;
        Desk desk(sample);
        desk.press(Qt::Key_J);
        choose(desk.input<QComboBox>(u"eventEditor"_s, u"code"_s), u"waiver"_s);
        QVERIFY(desk.input<QLineEdit>(u"eventEditor"_s, u"until"_s)->isVisible());
        write(desk, desk.input<QLineEdit>(u"eventEditor"_s, u"date"_s), u"1.11.2026"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.error(u"eventEditor"_s, u"until"_s), u"The last day of the waiver is missing."_s);
        write(desk, desk.input<QLineEdit>(u"eventEditor"_s, u"until"_s), u"1.10.2026"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.error(u"eventEditor"_s, u"until"_s), u"This is before the first day."_s);
        write(desk, desk.input<QLineEdit>(u"eventEditor"_s, u"until"_s), u"1.10.2027"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(must(claimEvents(sample.book(), sample.key)).front().until, day(u"2027-10-01"_s));
        desk.press(Qt::Key_J);
        write(desk, desk.input<QLineEdit>(u"eventEditor"_s, u"date"_s), u"1.12.2026"_s);
        desk.press(Qt::Key_F8);
        QCOMPARE(desk.error(u"eventEditor"_s, u"date"_s), u"This day is still to come."_s);
    }

    void anAddressFoundByInquirySaysSo()
    {
        SampleCase sample;
        Desk desk(sample);
        const auto address = [&] {
            for (const ContactPoint& point : sample.view().contactPoints) {
                if (point.kind == ContactPointKind::Address)
                    return point;
            }
            return ContactPoint();
        };
        QCOMPARE(address().source, QString());
        auto* points = desk.list(u"contactPoints"_s);
        points->setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.input<QComboBox>(u"contactPointEditor"_s, u"source"_s)->isVisible()); // of a number nobody asks
        desk.press(Qt::Key_Escape);
        points->setCurrentRow(points->model()->rowCount() - 1);
        desk.press(Qt::Key_Return);
        auto* source = desk.input<QComboBox>(u"contactPointEditor"_s, u"source"_s);
        QVERIFY(source->isVisible());
        QVERIFY(!source->accessibleName().isEmpty());
        source->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_F8);
        QCOMPARE(address().source, u"inquiry"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(address().source, QString());
    }

    void everythingHasANameAndNothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("1280 x 720") << QSize(1280, 720) << 100;
        QTest::newRow("1440 x 900") << QSize(1440, 900) << 100;
        QTest::newRow("large text") << QSize(1280, 720) << 150;
    }
    void everythingHasANameAndNothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        theme().apply(Look::Light, percent);
        SampleCase sample;
        Desk desk(sample, size);
        for (const auto& [key, form] : { std::pair(Qt::Key_T, u"termsEditor"_s), std::pair(Qt::Key_V, u"defaultEditor"_s), std::pair(Qt::Key_J, u"eventEditor"_s) }) {
            desk.press(key);
            QTest::qWait(50);
            auto* editor = desk.page->findChild<QWidget*>(form);
            QVERIFY(editor->isVisible());
            QCOMPARE(desk.window.size(), size);
            for (const QWidget* widget : editor->findChildren<QWidget*>()) {
                const bool isInput = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
                if (!isInput || !widget->isVisible())
                    continue;
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
                const int right = widget->mapTo(editor, widget->rect().bottomRight()).x();
                QVERIFY2(right < editor->width(), qPrintable(u"%1: %2 of %3"_s.arg(widget->objectName()).arg(right).arg(editor->width())));
            }
            // What is typed in stands in sight, and the case over it too.
            QVERIFY(desk.focused()->visibleRegion().boundingRect().height() > 10);
            QVERIFY(editor->height() < size.height() * 3 / 4);
            auto* save = editor->findChild<QWidget*>(u"save"_s);
            QCOMPARE(save->visibleRegion().boundingRect().height(), save->height());
            for (const auto* area : editor->findChildren<QScrollArea*>())
                QVERIFY(area->mapTo(editor, area->rect().bottomLeft()).y() < save->mapTo(editor, QPoint()).y());
            desk.press(Qt::Key_Escape);
        }
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestClaimEditors test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_claim_editors.moc"
