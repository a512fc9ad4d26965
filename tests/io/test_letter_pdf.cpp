// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_pdf.h"
#include "tests/support/golden.h"
#include "tests/support/programs.h"
#include "tests/support/sample_letters.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mahnwerk;
using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString text;
    int page = 0; ///< from 1
    QRectF box; ///< mm
};

/// Kept as long as the test runs.
class PdfOnDisk {
public:
    explicit PdfOnDisk(const Letter& letter)
        : m_result(writeLetter(letter, path()))
    {
    }

    QString path() const { return m_folder.filePath(u"letter.pdf"_s); }
    bool isWritten() const { return m_result.has_value(); }
    QString layout() const
    {
        QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-layout"_s, path(), u"-"_s }));
        text = text.normalized(QString::NormalizationForm_KC);
        // What is said and in which order, not how many blanks set it apart.
        static const QRegularExpression blanks(u"  +"_s);
        static const QRegularExpression emptyLines(u"\\s*\\n\\s*"_s);
        return text.replace(emptyLines, u"\n"_s).replace(blanks, u"  "_s).trimmed() + u'\n';
    }
    QString inReadingOrder() const
    {
        return QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-raw"_s, path(), u"-"_s }))
            .normalized(QString::NormalizationForm_KC);
    }
    std::vector<Word> words() const
    {
        std::vector<Word> words;
        int page = 0;
        static const QRegularExpression pattern(
            u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>"_s);
        const QString boxes = QString::fromUtf8(outputOf(u"pdftotext"_s, { u"-bbox"_s, path(), u"-"_s }));
        const QStringList lines = boxes.split(u'\n');
        for (const QString& line : lines) {
            page += line.contains(u"<page "_s) ? 1 : 0;
            const auto match = pattern.match(line);
            if (!match.hasMatch())
                continue;
            const auto edge = [&](int i) { return match.captured(i).toDouble() * 25.4 / 72; };
            words.push_back(
                { match.captured(5), page, QRectF(QPointF(edge(1), edge(2)), QPointF(edge(3), edge(4))) });
        }
        return words;
    }

private:
    QTemporaryDir m_folder;
    Result<> m_result;
};

Letter withManyClaims(Letter letter, int count)
{
    letter.claims.clear();
    for (int i = 0; i < count; ++i) {
        letter.claims.push_back({ u"RE-%1"_s.arg(1000 + i), day(2026, 8, 1).addDays(i % 20),
            day(2026, 9, 1).addDays(i % 20), 83 - i % 20, Money(10'000 + 137 * i, letter.total.currency()) });
    }
    addUp(letter);
    return letter;
}

/// Everything on the first page that stands in the address window, as one text.
QStringList wordsIn(const QRectF& window, const std::vector<Word>& words)
{
    QStringList result;
    for (const Word& word : words) {
        if (word.page == 1 && window.contains(word.box.center()))
            result += word.text;
    }
    return result;
}

constexpr QRectF germanWindow(20, 45, 85, 45);
constexpr QRectF swissWindow(113, 45, 85, 40);

} // namespace

class TestLetterPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsBefore_data()
    {
        QTest::addColumn<Letter>("letter");
        for (int level = 1; level <= 3; ++level) {
            QTest::addRow("de-CH-%d", level) << swissLetter(level);
            QTest::addRow("de-DE-%d", level) << germanLetter(level);
        }
        QTest::addRow("de-DE-agency") << agencyLetter();
        QTest::addRow("de-CH-long") << withManyClaims(swissLetter(2), 60);
        Letter plain = swissLetter(1);
        plain.sender.iban.reset();
        plain.sender.qrIban.reset();
        plain.interest.reset();
        plain.perDay.reset();
        plain.charges.clear();
        plain.interestNote.clear();
        plain.ground.clear();
        plain.claims.resize(1);
        plain.recipient.addressee = Addressee::Company;
        addUp(plain);
        QTest::addRow("de-CH-plain") << plain;
    }
    void saysTheSameAsBefore()
    {
        REQUIRE_PROGRAM("pdftotext");
        QFETCH(Letter, letter);
        const PdfOnDisk written(letter);
        QVERIFY(written.isWritten());
        const QString difference = differenceFromGolden(
            written.layout(), u"letters/"_s + QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void addressStandsInTheWindow_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::addColumn<QRectF>("window");
        QTest::newRow("DIN 5008 B") << germanLetter() << germanWindow;
        QTest::newRow("SN 010130") << swissLetter() << swissWindow;
        Letter letter = germanLetter();
        letter.recipient.address.name
            = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
              "gesellschaft & Co. Kommanditgesellschaft auf Aktien, Zweigniederlassung Süd"_s;
        letter.recipient.address.addition
            = u"Abteilung Rechnungswesen, Kreditorenbuchhaltung und Zahlungsverkehr, 4. Stock"_s;
        letter.recipient.address.country = u"CH"_s;
        QTest::newRow("DIN 5008 B, long names") << letter << germanWindow;
        letter.locale = LetterLocale::GermanSwitzerland;
        QTest::newRow("SN 010130, long names") << letter << swissWindow;
    }
    void addressStandsInTheWindow()
    {
        REQUIRE_PROGRAM("pdftotext");
        QFETCH(Letter, letter);
        QFETCH(QRectF, window);
        const PdfOnDisk written(letter);
        const auto words = written.words();
        const QString inWindow = wordsIn(window, words).join(u' ');
        const PostalAddress& address = letter.recipient.address;
        for (const QString& part : { address.street, address.postcode, address.town }) {
            QVERIFY2(inWindow.contains(part.toHtmlEscaped()), qPrintable(inWindow));
        }
        // Nothing of the letter itself may show, and the address must keep 3 mm from the window's edges
        // for the sheet to move in the envelope (DIN 680: up to 5 mm on the sides).
        QVERIFY(!inWindow.contains(letter.fileNumber));
        QVERIFY(!inWindow.contains(u"Datum"_s));
        QVERIFY(!inWindow.contains(u"geehrte"_s));
        for (const Word& word : words) {
            if (word.page == 1 && window.contains(word.box.center()))
                QVERIFY2(window.adjusted(3, 1, 1, 0).contains(word.box), qPrintable(word.text));
        }
        const auto first = std::ranges::find(words, letter.recipient.address.town, &Word::text);
        QVERIFY(first != words.end());
    }

    void firstAddressLineIsWhereTheStandardHasIt_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::addColumn<QPointF>("expected");
        QTest::newRow("DIN 5008 B: 25 mm, 62.7 mm") << germanLetter() << QPointF(25, 62.7);
        QTest::newRow("SN 010130: 118 mm") << swissLetter() << QPointF(118, 56.2);
    }
    void firstAddressLineIsWhereTheStandardHasIt()
    {
        REQUIRE_PROGRAM("pdftotext");
        QFETCH(Letter, letter);
        QFETCH(QPointF, expected);
        const auto words = PdfOnDisk(letter).words();
        const auto word = std::ranges::find(words, u"Frau"_s, &Word::text);
        QVERIFY(word != words.end());
        QVERIFY2(qAbs(word->box.left() - expected.x()) < 0.6, qPrintable(QString::number(word->box.left())));
        QVERIFY2(qAbs(word->box.top() - expected.y()) < 1.2, qPrintable(QString::number(word->box.top())));
    }

    void manyClaimsRunOverPages_data()
    {
        QTest::addColumn<Letter>("letter");
        QTest::addColumn<int>("count");
        for (const int count : { 4, 5, 6, 20, 24, 25, 26, 60, 200 }) {
            QTest::addRow("CH %d", count) << withManyClaims(swissLetter(2), count) << count;
            QTest::addRow("DE %d", count) << withManyClaims(germanLetter(3), count) << count;
        }
    }
    void manyClaimsRunOverPages()
    {
        REQUIRE_PROGRAM("pdftotext");
        QFETCH(Letter, letter);
        QFETCH(int, count);
        const PdfOnDisk written(letter);
        QVERIFY(written.isWritten());
        const auto words = written.words();
        const int pages = words.back().page;
        QCOMPARE(letterPageCount(letter).value(), pages);

        QMap<QString, int> seen;
        QMap<int, int> headers;
        QMap<int, int> rows;
        for (const Word& word : words) {
            QVERIFY2(word.box.bottom() < 297 - 5, qPrintable(word.text));
            if (word.text.startsWith(u"RE-"_s)) {
                ++seen[word.text];
                ++rows[word.page];
            }
            if (word.text == u"Rechnung"
                && qAbs(word.box.left() - (letter.locale == LetterLocale::GermanGermany ? 25 : 20)) < 1)
                ++headers[word.page];
        }
        QCOMPARE(seen.size(), count);
        QCOMPARE(std::ranges::max(seen), 1);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            QCOMPARE(headers.value(it.key()), 1);
        const QString text = written.layout();
        QCOMPARE(text.contains(u"Seite 1 von"_s), pages > 1);
        for (int page = 1; pages > 1 && page <= pages; ++page)
            QVERIFY(text.contains(u"Seite %1 von %2"_s.arg(page).arg(pages)));
        QVERIFY(text.contains(letterAmount(letter.total, letter.locale)));
        // The total is never alone under a header.
        const auto total = std::ranges::find(words, u"Zu"_s, &Word::text);
        QVERIFY(total != words.end());
        const bool hasCompany = std::ranges::any_of(words, [&](const Word& word) {
            return word.page == total->page && word.box.top() < total->box.top() - 4
                && word.box.top() > total->box.top() - 12 && word.box.right() > 180;
        });
        QVERIFY(hasCompany);
    }

    void slipStandsAloneAtTheFoot()
    {
        REQUIRE_PROGRAM("pdftotext");
        for (int count = 1; count < 40; ++count) {
            const auto words = PdfOnDisk(withManyClaims(swissLetter(3), count)).words();
            const auto title = std::ranges::find(words, u"Zahlteil"_s, &Word::text);
            QVERIFY(title != words.end());
            QCOMPARE(title->page, words.back().page);
            for (const Word& word : words) {
                const bool isText
                    = word.text.startsWith(u"RE-"_s) || word.text == u"Grüsse" || word.text == u"Rechnung";
                if (word.page == title->page && isText)
                    QVERIFY2(word.box.bottom() < 188, qPrintable(u"%1 %2"_s.arg(count).arg(word.text)));
            }
        }
    }

    void textComesOutInReadingOrder()
    {
        REQUIRE_PROGRAM("pdftotext");
        const QString text = PdfOnDisk(swissLetter()).inReadingOrder();
        qsizetype at = 0;
        for (const QString& part : { u"Möbel Hugentobler AG"_s, u"Lea Zumbühl"_s, u"23. November 2026"_s,
                 u"1. Mahnung"_s, u"Sehr geehrte Frau"_s, u"RE 2026-0655"_s, u"596.20"_s, u"RE 2026-0671"_s,
                 u"Zu zahlen"_s, u"Freundliche Grüsse"_s, u"Empfangsschein"_s, u"Zahlteil"_s }) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= at, qPrintable(part + u" in\n"_s + text));
            at = found;
        }
    }

    void namesComeOutAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("umlauts") << u"Jürgen Größe-Äußerer"_s;
        QTest::newRow("Polish") << u"Łukasz Wiśniewski-Żółć"_s;
        QTest::newRow("ampersand") << u"Müller & Söhne GmbH & Co. KG"_s;
        QTest::newRow("HTML") << u"<b>Robert</b> </td></tr></table><script>alert(1)</script>"_s;
        QTest::newRow("entity") << u"&amp; &uuml; &#65;"_s;
        QTest::newRow("template tag") << u"{{total}} {{#claims}}"_s;
        QTest::newRow("Cyrillic") << u"Иван Петров"_s;
        QTest::newRow("Greek") << u"Ελένη Παπαδοπούλου"_s;
        QTest::newRow("euro") << u"5 € Laden"_s;
    }
    void namesComeOutAsTheyAre()
    {
        REQUIRE_PROGRAM("pdftotext");
        QFETCH(QString, name);
        for (Letter letter : { swissLetter(), germanLetter() }) {
            letter.recipient.addressee = Addressee::Person;
            letter.recipient.address.name = name;
            letter.claims.front().reference = name.left(20);
            const PdfOnDisk written(letter);
            QVERIFY(written.isWritten());
            const QString text = written.inReadingOrder().simplified();
            QVERIFY2(text.contains(u"Guten Tag "_s + name), qPrintable(text));
            QCOMPARE(text.count(u"Zu zahlen"_s), 1);
        }
    }

    void rightToLeftNamesDoNotTurnTheRow()
    {
        REQUIRE_PROGRAM("pdftotext");
        Letter letter = germanLetter();
        letter.recipient.address.name = u"מחמוד דרוויש"_s;
        letter.claims.front().reference = u"מחמוד 12"_s;
        const PdfOnDisk written(letter);
        QVERIFY(written.isWritten());
        const auto words = written.words();
        const auto amount = std::ranges::find(words, u"748,00"_s, &Word::text);
        QVERIFY(amount != words.end());
        QVERIFY2(qAbs(amount->box.right() - 190) < 1, qPrintable(QString::number(amount->box.right())));
        qreal left = 210;
        for (const Word& word : words) {
            const bool isHebrew = word.text.at(0).script() == QChar::Script_Hebrew;
            if (isHebrew && word.box.top() > 60 && word.box.top() < 72)
                left = qMin(left, word.box.left());
        }
        QVERIFY2(qAbs(left - 25) < 1, qPrintable(QString::number(left)));
    }

    void hostileNamesMakeALetterAllTheSame()
    {
        REQUIRE_SAMPLES();
        const auto rows = csvRows(samplesFolder() + u"/hostile/naughty_names_blns.csv"_s);
        QVERIFY(rows.size() > 8);
        for (const QStringList& row : rows) {
            if (row[0].trimmed().isEmpty())
                continue;
            for (Letter letter : { swissLetter(), germanLetter() }) {
                letter.recipient.address.name = row[0];
                letter.recipient.lastName = row[0];
                letter.claims.front().reference = row[0];
                letter.ground = row[0];
                letter.paymentText = row[0];
                QVERIFY2(PdfOnDisk(letter).isWritten(), qPrintable(row[0]));
            }
        }
    }

    void hugeTextsEndInPagesNotInALoop()
    {
        Letter letter = germanLetter();
        letter.claims.front().reference = QString(20'000, u'x');
        letter.ground = u"Wort "_s.repeated(5'000);
        const PdfOnDisk written(letter);
        QVERIFY(written.isWritten());
        const int pages = letterPageCount(letter).value();
        QVERIFY2(pages > 10 && pages < 60, qPrintable(QString::number(pages)));
        // All of it is there, once and on the sheet.
        qsizetype count = 0;
        const auto words = written.words();
        for (const Word& word : words) {
            QVERIFY(word.box.bottom() < 297 - 5);
            count += word.text.count(u"x"_s) == word.text.size() ? word.text.size() : 0;
        }
        QCOMPARE(count, 20'000);
        QCOMPARE(std::ranges::count(words, u"Wort"_s, &Word::text), 5'000);
    }

    void manyLettersInOneFile()
    {
        REQUIRE_PROGRAM("pdfinfo");
        std::vector<Letter> letters;
        for (int i = 0; i < 20; ++i)
            letters.push_back(i % 2 ? swissLetter(1 + i % 3) : withManyClaims(germanLetter(1 + i % 3), 30));
        int pages = 0;
        for (const Letter& letter : letters)
            pages += letterPageCount(letter).value();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letters.pdf"_s);
        QVERIFY(writeLetters(letters, path));
        const QString facts = QString::fromUtf8(outputOf(u"pdfinfo"_s, { path }));
        QVERIFY2(facts.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(pages))), qPrintable(facts));
        QVERIFY(facts.contains(u"A4"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aBadLetterLeavesTheFileAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letters.pdf"_s);
        auto pdf = LetterPdf::create(path, u"Mahnlauf"_s);
        QVERIFY(pdf);
        QVERIFY(pdf->add(swissLetter()));
        Letter bad = swissLetter();
        bad.total = chf(5);
        QVERIFY(!pdf->add(bad));
        QVERIFY(pdf->add(germanLetter()));
        QCOMPARE(pdf->pageCount(), 2);
        QVERIFY(!QFile::exists(path));
        QVERIFY(pdf->finish());
        QVERIFY(QFile::exists(path));
    }

    void nothingIsLeftWithoutFinish()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letters.pdf"_s);
        QVERIFY(writeLetter(swissLetter(), path));
        const qint64 before = QFileInfo(path).size();
        {
            auto pdf = LetterPdf::create(path, {});
            QVERIFY(pdf && pdf->add(germanLetter()));
        }
        QCOMPARE(QFileInfo(path).size(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        auto empty = LetterPdf::create(folder.filePath(u"none.pdf"_s), {});
        QVERIFY(empty && !empty->finish());
        Letter bad = swissLetter();
        bad.level = 9;
        QVERIFY(!writeLetter(bad, folder.filePath(u"bad.pdf"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"bad.pdf"_s)));
    }

    void refusesWhatIsNotAFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(writeLetter(swissLetter(), folder.filePath(u"no/such/folder.pdf"_s)).error().code,
            ErrorCode::FileUnwritable);
        QCOMPARE(writeLetter(swissLetter(), folder.path()).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(writeLetter(swissLetter(), u"/dev/full"_s).error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }

    void aFullDiskIsSaidAndNothingIsLeft()
    {
        const QTemporaryDir folder;
        QProcess mount;
        mount.start(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=128k"_s, u"tmpfs"_s, folder.path() });
        if (!mount.waitForFinished() || mount.exitCode() != 0)
            QSKIP("a small file system can only be mounted by root");
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { folder.path() }); });
        const std::vector<Letter> letters(100, swissLetter());
        const auto written = writeLetters(letters, folder.filePath(u"letters.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(QDir(folder.path()).isEmpty());
        // Full only when the last bytes are written.
        QVERIFY(writeLetter(swissLetter(), folder.filePath(u"one.pdf"_s)));
        for (int i = 2; writeLetter(swissLetter(), folder.filePath(u"%1.pdf"_s.arg(i))); ++i)
            QVERIFY(i < 100);
        const auto last = writeLetter(swissLetter(), folder.filePath(u"last.pdf"_s));
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFile::exists(folder.filePath(u"last.pdf"_s)));
    }

    void rendersForThePreview()
    {
        const auto image = renderPage(swissLetter(), 1, { 600, 2000 });
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(600, 849));
        QCOMPARE(image->pixelColor(2, 2), QColor(Qt::white));
        int dark = 0;
        for (int y = 0; y < image->height(); ++y) {
            for (int x = 0; x < image->width(); ++x)
                dark += qGray(image->pixel(x, y)) < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 5'000 && dark < 60'000, qPrintable(QString::number(dark)));
        QCOMPARE(renderPage(swissLetter(), 2, { 600, 800 }).error().code, ErrorCode::InvalidValue);
        QCOMPARE(renderPage(swissLetter(), 0, { 600, 800 }).error().code, ErrorCode::InvalidValue);
        QVERIFY(renderPage(withManyClaims(swissLetter(), 60), 2, { 300, 400 }));
    }
};

QTEST_MAIN(TestLetterPdf)
#include "test_letter_pdf.moc"
