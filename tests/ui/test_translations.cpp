// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The catalogues are complete, and update_translations would change nothing.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsComplete_data();
    void catalogueIsComplete();
    void catalogueMatchesTheSources_data() { catalogueIsComplete_data(); }
    void catalogueMatchesTheSources();
    void placeholdersAgree_data() { catalogueIsComplete_data(); }
    void placeholdersAgree();
    void swissTextsHaveSwissLetters();
    void everyRefusalHasWords();

private:
    static QByteArray contents(const QString& path);
    static QString committed(const QString& name) { return QStringLiteral(MAHNWERK_SOURCE_DIR) + u"/translations/"_s + name; }
};

QByteArray TestTranslations::contents(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTranslations::catalogueIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& name : { u"mahnwerk_de_CH.ts"_s, u"mahnwerk_de_DE.ts"_s, u"mahnwerk_fr.ts"_s, u"mahnwerk_it.ts"_s, u"mahnwerk_en.ts"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslations::catalogueIsComplete()
{
    QFETCH(QString, name);
    const QByteArray text = contents(committed(name));
    QVERIFY(!text.isEmpty());
    QCOMPARE(text.count("type=\"unfinished\""), 0);
    QCOMPARE(text.count("<translation></translation>"), 0);
}

void TestTranslations::catalogueMatchesTheSources()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(committed(name), folder.filePath(name)));
    QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(MAHNWERK_CMAKE), { u"-DLUPDATE="_s + QStringLiteral(MAHNWERK_LUPDATE),
        u"-DSOURCE_DIR="_s + QStringLiteral(MAHNWERK_SOURCE_DIR), u"-DOUT_DIR="_s + folder.path(), u"-P"_s, committed(u"update.cmake"_s) });
    QVERIFY(update.waitForFinished(120'000));
    QCOMPARE(update.exitCode(), 0);
    QVERIFY2(contents(folder.filePath(name)) == contents(committed(name)),
        "the sources have other texts than the catalogue: build update_translations and translate them");
}

/// What the program puts into a text has its place in each translation, once for each time in the source.
void TestTranslations::placeholdersAgree()
{
    QFETCH(QString, name);
    static const QRegularExpression placeholder(u"%(?:L?\\d|n)"_s);
    const auto placeholders = [](const QString& text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();)
            found += match.next().captured();
        found.sort();
        return found;
    };
    QXmlStreamReader xml(contents(committed(name)));
    QString source;
    bool isPlural = false;
    int compared = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            isPlural = xml.attributes().hasAttribute(u"numerus"_s);
        if (xml.name() == u"source")
            source = xml.readElementText();
        const bool isForm = xml.name() == u"numerusform";
        if (!isForm && (xml.name() != u"translation" || isPlural))
            continue;
        const QString text = xml.readElementText();
        QStringList wanted = placeholders(source);
        if (isForm && !text.contains(u"%n"))
            wanted.removeAll(u"%n"_s); // "one claim"
        QVERIFY2(placeholders(text) == wanted, qPrintable(source + u" -> "_s + text));
        ++compared;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(compared > 60);
}

void TestTranslations::swissTextsHaveSwissLetters()
{
    const QString swiss = QString::fromUtf8(contents(committed(u"mahnwerk_de_CH.ts"_s)));
    QVERIFY(!swiss.contains(u'ß'));
    QVERIFY(!swiss.contains(u'„'));
    const QString german = QString::fromUtf8(contents(committed(u"mahnwerk_de_DE.ts"_s)));
    QVERIFY(!german.contains(u'«'));
    QVERIFY(!german.contains(u"Combox"_s));
}

/// What core says no with is text of its own: each has an entry in the table that is translated.
void TestTranslations::everyRefusalHasWords()
{
    const QString table = QString::fromUtf8(contents(QStringLiteral(MAHNWERK_SOURCE_DIR) + u"/ui/words/refusals.cpp"_s));
    const QRegularExpression named(uR"-(ErrorCode::NotAllowed, \{ (?:u|QStringLiteral\()"((?:[^"\\]|\\.)*)")-"_s);
    int found = 0;
    QDirIterator files(QStringLiteral(MAHNWERK_SOURCE_DIR) + u"/core"_s, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(contents(files.next()));
        const int refusals = static_cast<int>(text.count(u"fail(ErrorCode::NotAllowed"_s));
        int readable = 0;
        for (auto match = named.globalMatch(text); match.hasNext(); ++readable) {
            const QString reason = match.next().captured(1);
            QVERIFY2(table.contains(u"\"Refusals\", \""_s + reason + u'"'), qPrintable(files.filePath() + u": "_s + reason));
        }
        QVERIFY2(readable == refusals, qPrintable(files.filePath() + u": a reason that is not one literal"_s));
        found += readable;
    }
    QVERIFY(found > 15);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
