#include "ui/picture/picture_export.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/picture/picture_format.h"
#include "ui/picture/view.h"
#include "ui/statistics/degree_view.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace rewire;

namespace {

/// Control characters, half a surrogate pair, a noncharacter and markup, as a name out of a file may hold them.
const QString kWildName = QString(
                              "a\x01"
                              "b\nc\t\x1b[31m<&\"'>") +
                          QChar(0xD800) + QChar(0xFFFE) + QString("é\x7f");

/// A view whose title, text, subject and notes are such a name.
class WildView : public View {
 public:
  WildView() : View({kWildName, kWildName}) {}
  void showRun(const SnapshotPtr&, const ShownNetworkPtr&) override {}
  void setTheme(const Theme&) override {}
  void render(QCPPainter& painter, QSize, const Theme&) const override {
    painter.setFont(QFont(R"(A & B <"Sans">)"));
    painter.drawText(QPointF(10.0, 50.0), kWildName);
  }
  QString csv() const override { return kWildName; }
  QString subject() const override { return kWildName; }
  QList<QPair<QString, QString>> notes() const override { return {{"Experiment", kWildName}}; }
};

/// Characters that no XML 1.0 may hold, raw or as references.
bool holdsForbidden(const QByteArray& xml) {
  static const QRegularExpression forbidden("[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{FFFE}\\x{FFFF}]|&#");
  return QString::fromUtf8(xml).contains(forbidden);
}

QString textIn(const QByteArray& document) {
  QXmlStreamReader xml(document);
  QString text;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::Characters) text += xml.text();
  return xml.hasError() ? "not XML: " + xml.errorString() : text;
}

}  // namespace

/// Files that are written, read back by other code than wrote them.
class TestPictureExport : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  DegreeView m_view;
  const QSize m_size = QSize(480, 300);

  QString path(const QString& name) const { return m_folder.filePath(name); }

  PictureFormat chosen() const {
    PictureFormat format;
    format.measure = PictureFormat::Measure::Millimetres;
    format.width = 127.0;
    format.height = 80.0;
    format.dpi = 300;
    return format;
  }

  QByteArray save(const QString& name, const Theme& theme = Theme::light()) {
    savePicture(m_view, path(name), m_size, theme);
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  static int coloursIn(const QImage& image, const QRect& part) {
    std::set<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); ++y)
      for (int x = part.left(); x <= part.right(); ++x) colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
  }

  QString refusal(const QString& name) {
    try {
      savePicture(m_view, path(name), m_size, Theme::light());
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "nothing was wrong";
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setApplicationVersion("9.8.7");
    showAlone(m_view, makeSnapshot({36, 40, 40, 4}, 0.1));
  }

  void pngIsTwiceAsFineAndSaysWhatItIs() {
    save("a.png");
    QImageReader reader(path("a.png"));
    QCOMPARE(reader.text("Title"), "Degree distributions");
    QCOMPARE(reader.text("Epoch"), "3");
    QVERIFY(reader.text("Software").contains("9.8.7"));
    QVERIFY(reader.text("Experiment").contains("\"zeta\""));
    const QImage image = reader.read();
    QCOMPARE(image.size(), 2 * m_size);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
    QVERIFY(coloursIn(image, image.rect()) > 20);
    for (const QRect& edge : {QRect(0, 0, 960, 2), QRect(0, 0, 2, 600), QRect(0, 598, 960, 2), QRect(958, 0, 2, 600)})
      QVERIFY2(coloursIn(image, edge) == 1, "something is clipped at the edge");
  }

  void everyFormatIsAsLargeAsItIsAsked() {
    for (const char* name : {"sized.png", "sized.svg", "sized.pdf"}) savePicture(m_view, path(name), chosen(), m_size);
    const QImage image(path("sized.png"));
    QCOMPARE(image.size(), QSize(1500, 945));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QFile svg(path("sized.svg")), pdf(path("sized.pdf"));
    QVERIFY(svg.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("width").toString(), "127mm");
    QCOMPARE(xml.attributes().value("height").toString(), "80mm");
    static const QRegularExpression box(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])");
    const QRegularExpressionMatch page = box.match(QString::fromLatin1(pdf.readAll()));
    QCOMPARE(page.captured(1).toDouble(), 360.0);
    QVERIFY(std::abs(page.captured(2).toDouble() - 226.77) < 0.5);
  }

  // Text twice as large covers more of the same sheet, and nothing is cut at the edges.
  void textIsAsLargeAsItIsAsked() {
    PictureFormat format = chosen();
    const PictureFont usual(QString{});
    const auto textIn = [&](double points) {
      format.points = points;
      const QImage image = pictureOf(m_view, format, m_size);
      int title = 0;
      for (int y = 0; y < image.height() / 4; ++y)
        for (int x = 0; x < image.width() / 2; ++x) title += image.pixelColor(x, y).lightness() < 100;
      return title;
    };
    const int small = textIn(7.0), large = textIn(14.0);
    QVERIFY2(large > 2 * small, qPrintable(QString("%1, %2").arg(small).arg(large)));
  }

  void theTextOfTheWindowDoesNotReachFiles() {
    const QImage usual = pictureOf(m_view, chosen(), m_size);
    TextSize::instance().setPercent(200);
    const QImage large = pictureOf(m_view, chosen(), m_size);
    TextSize::instance().setPercent(100);
    QVERIFY(usual == large);
  }

  void pngFollowsTheTheme() {
    save("light.png");
    save("dark.png", Theme::darkTheme());
    QCOMPARE(QImage(path("light.png")).pixelColor(1, 1), Theme::light().plot);
    QCOMPARE(QImage(path("dark.png")).pixelColor(1, 1), Theme::darkTheme().plot);
  }

  void svgFillsItsViewBox() {
    QXmlStreamReader xml(save("a.svg"));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("viewBox").toString(), "0 0 480 300");
    bool titled = false;
    while (!xml.atEnd())
      if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QString("title"))
        titled = xml.readElementText() == m_view.title();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(titled);

    QSvgRenderer renderer(path("a.svg"));
    QVERIFY(renderer.isValid());
    QImage image(m_size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(476, 296), Theme::light().plot);
    QVERIFY2(coloursIn(image, QRect(360, 0, 120, 300)) > 5, "the picture has shrunk to a corner");
  }

  void everyKindOfPictureCarriesItsNotes() {
    QXmlStreamReader xml(save("notes.svg"));
    QString description;
    while (!xml.atEnd())
      if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QString("desc")) description = xml.readElementText();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(description.contains("Epoch: 3") && description.contains("\"zeta\""), qPrintable(description));

    const QByteArray pdf = save("notes.pdf");
    const auto from = pdf.indexOf("<?xpacket begin"), to = pdf.indexOf("<?xpacket end");
    QVERIFY(from > 0 && to > from);
    QXmlStreamReader xmp(pdf.mid(from, to - from));
    QString text;
    while (!xmp.atEnd())
      if (xmp.readNext() == QXmlStreamReader::Characters) text += xmp.text();
    QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
    QVERIFY2(text.contains("Epoch: 3") && text.contains("\"zeta\"") && text.contains("Rewire 9.8.7"), qPrintable(text));
  }

  void noNameMakesAFileThatCannotBeRead() {
    const WildView view;
    for (const char* name : {"wild.png", "wild.svg", "wild.pdf"}) savePicture(view, path(name), m_size, Theme::light());
    QFile svg(path("wild.svg")), pdf(path("wild.pdf"));
    QVERIFY(svg.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
    const QByteArray drawing = svg.readAll(), page = pdf.readAll();
    QVERIFY(!holdsForbidden(drawing));
    QVERIFY2(drawing.contains(R"(font-family="A &amp; B &lt;&quot;Sans&quot;&gt;")"),
             drawing.mid(drawing.indexOf("A & B"), 200).constData());
    QVERIFY2(textIn(drawing).contains("a\uFFFDb c \uFFFD[31m<&\"'>"), qPrintable(textIn(drawing)));
    const auto from = page.indexOf("<?xpacket begin"), to = page.indexOf("<?xpacket end");
    QVERIFY(!holdsForbidden(page.mid(from, to - from)));
    QVERIFY2(textIn(page.mid(from, to - from)).contains("[31m<&\"'>"), qPrintable(textIn(page.mid(from, to - from))));
    QVERIFY(QSvgRenderer(path("wild.svg")).isValid());
    const QString title = QImageReader(path("wild.png")).text("Title");
    QVERIFY2(title.startsWith("a\uFFFDb c ") && title.contains("é"), qPrintable(title));
  }

  void pdfIsOnePage() {
    const QByteArray bytes = save("a.pdf");
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    static const QRegularExpression box(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])");
    const QRegularExpressionMatch page = box.match(QString::fromLatin1(bytes));
    QVERIFY(page.hasMatch());
    const double points = 72.0 / m_view.logicalDpiY();
    QCOMPARE(page.captured(1).toDouble(), 480.0 * points);
    QCOMPARE(page.captured(2).toDouble(), 300.0 * points);
    QVERIFY(bytes.contains("/Count 1"));
  }

  void picturesAreDrawnInTime() {
    QBENCHMARK_ONCE {
      renderImage(m_view, QSize(900, 500), Theme::light(), 2.0);
    }
    QElapsedTimer timer;
    timer.start();
    renderImage(m_view, QSize(900, 500), Theme::light(), 2.0);
    QVERIFY2(timer.elapsed() < 250, "a picture takes under 50 ms on a quiet machine");
  }

  void anotherEndingIsRefused() {
    QCOMPARE(refusal("a.gif"), "a picture is saved as .png, .svg or .pdf (" + path("a.gif") + ")");
    QVERIFY(!QFile::exists(path("a.gif")));
  }

  void aFolderThatIsNotThereIsOneClearLine() {
    const QString line = refusal("no such folder/a.png");
    QVERIFY2(line.startsWith("cannot write, its folder does not exist"), qPrintable(line));
    QVERIFY(line.endsWith("(" + path("no such folder/a.png") + ")"));
    QVERIFY(!line.contains('\n'));
  }

  // A viewer that smooths what it enlarges must not blur one pixel into the next.
  void pixelsAreSharpInAnSvg() {
    QImage image(2, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(0, 0, 0));
    image.setPixel(1, 0, qRgb(255, 255, 255));
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setViewBox(QRectF(0, 0, 200, 100));
    QPainter painter(&generator);
    drawPixels(painter, QRectF(0, 0, 200, 100), image);
    painter.end();
    static const QRegularExpression embedded("base64,([^\"]+)\"");
    const auto base64 = embedded.match(QString::fromUtf8(buffer.data()).remove('\n')).captured(1);
    const QImage written = QImage::fromData(QByteArray::fromBase64(base64.toLatin1()));
    QCOMPARE(written.size(), QSize(64, 32));
    QCOMPARE(written.pixelColor(31, 16), QColor(Qt::black));
    QCOMPARE(written.pixelColor(32, 16), QColor(Qt::white));
  }

  void nothingIsHalfWritten() {
    QTemporaryDir folder;
    const QString taken = folder.filePath("taken.csv");
    QVERIFY(QDir(folder.path()).mkdir("taken.csv"));
    QVERIFY_EXCEPTION_THROWN(writeWhole(taken, "new"), WorkError);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList("taken.csv"));
  }

  void anOldFileIsReplacedWhole() {
    writeWhole(path("a.csv"), "a long old content");
    writeWhole(path("a.csv"), "new");
    QFile file(path("a.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "new");
  }
};

REWIRE_WIDGET_TEST(TestPictureExport)
#include "tst_picture_export.moc"
