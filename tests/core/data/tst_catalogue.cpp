#include "core/data/catalogue.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

using namespace rewire;
namespace fs = std::filesystem;

/// The facts that Rewire has about the known datasets, and the folders that it looks for them in.
class TestCatalogue : public QObject {
  Q_OBJECT

  QTemporaryDir m_data;

  fs::path userFolder(const char* name) const { return fs::path(m_data.path().toStdString()) / "rewire/datasets" / name; }

 private Q_SLOTS:
  void init() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

  void threeAreKnownByName() {
    for (const char* name : {"mnist", "fashion-mnist", "kmnist"}) {
      QVERIFY(knownDataset(name) != nullptr);
      QCOMPARE(knownDataset(name)->name, std::string_view(name));
    }
    QCOMPARE(knownDataset("MNIST"), nullptr);
    QCOMPARE(knownDataset(""), nullptr);
  }

  void eachIsComplete() {
    const QRegularExpression sha256("^[0-9a-f]{64}$");
    const QRegularExpression md5("^[0-9a-f]{32}$");
    const auto matches = [](const QRegularExpression& pattern, std::string_view text) {
      return pattern.match(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
    };
    std::set<std::string_view> sums;
    for (const auto& dataset : knownDatasets()) {
      QCOMPARE(dataset.classes.size(), std::size_t{10});
      QVERIFY(dataset.mirrors.size() >= 2);
      QVERIFY(dataset.mirrors.front().find("lecun") == std::string_view::npos);
      for (const auto mirror : dataset.mirrors) QVERIFY(mirror.starts_with("http") && mirror.ends_with("/"));
      for (const auto& file : dataset.files) {
        QVERIFY(matches(md5, file.gzMd5));
        QVERIFY(file.sha256.empty() || matches(sha256, file.sha256));
        QVERIFY2(sums.insert(file.gzMd5).second, "the same checksum twice");
      }
      QVERIFY(dataset.files[0].name.starts_with("train-images") && dataset.files[3].name.starts_with("t10k-labels"));
    }
  }

  void userFolderFollowsTheXdgSpecification() {
    QCOMPARE(userDatasetFolder(), fs::path(m_data.path().toStdString()) / "rewire/datasets");
    qputenv("HOME", "/home/someone");
    qputenv("XDG_DATA_HOME", "relative/path");
    QCOMPARE(userDatasetFolder(), fs::path("/home/someone/.local/share/rewire/datasets"));
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(userDatasetFolder(), fs::path("/home/someone/.local/share/rewire/datasets"));
  }

  void mnistShipsWithTheProgram() {
    const auto folder = locate(*knownDataset("mnist"));
    QVERIFY(folder.has_value());
    for (const auto& file : knownDataset("mnist")->files) QVERIFY(findFile(*folder, file).has_value());
  }

  void theUsersFolderComesFirstOnceItIsWhole() {
    const auto* kmnist = knownDataset("kmnist");
    const auto elsewhere = locate(*kmnist);
    const auto folder = test::makeTinyDataset(userFolder("kmnist"), {.gz = true});
    QCOMPARE(locate(*kmnist), std::optional(folder));
    QVERIFY(brokenFolders(*kmnist).empty());
    for (const auto& file : kmnist->files) {
      const auto path = folder / (std::string(file.name) + ".gz");
      const auto aside = folder / "aside";
      fs::rename(path, aside);
      QCOMPARE(locate(*kmnist), elsewhere);
      QCOMPARE(brokenFolders(*kmnist).front().reason, std::string(file.name) + " is missing");
      fs::copy_file(aside, path);
      fs::resize_file(path, fs::file_size(path) - 5);
      QCOMPARE(locate(*kmnist), elsewhere);
      QVERIFY(QString::fromStdString(brokenFolders(*kmnist).front().reason).contains("cut short"));
      fs::rename(aside, path);
    }
    QCOMPARE(locate(*kmnist), std::optional(folder));
    fs::remove_all(folder);
  }

  void anEmptyFolderIsNoBrokenOne() {
    fs::create_directories(userFolder("kmnist"));
    QVERIFY(brokenFolders(*knownDataset("kmnist")).empty());
    QVERIFY(QString(absentError(*knownDataset("kmnist")).what())
                .contains("is not on this computer; get it with: rewire data fetch kmnist"));
  }

  void aFileInPlaceOfTheFolderIsBroken() {
    fs::create_directories(userFolder("").parent_path());
    test::writeFile(userFolder("fashion-mnist"), std::vector<std::uint8_t>{'x'});
    const auto broken = brokenFolders(*knownDataset("fashion-mnist"));
    QCOMPARE(broken.size(), std::size_t{1});
    QCOMPARE(broken[0].folder, userFolder("fashion-mnist"));
    QVERIFY(QString::fromStdString(broken[0].reason).contains("cannot be read"));
    fs::remove(userFolder("fashion-mnist"));
  }

  void plainIsFoundBeforeGzipAndWholeBeforeBroken() {
    const auto folder = userFolder("plain");
    fs::create_directories(folder);
    const auto& file = knownDataset("mnist")->files[1];
    const auto labels = test::idxFile(test::kIdxBytes, {1}, std::vector<std::uint8_t>{1});
    QVERIFY(!findFile(folder, file));
    test::writeFile(folder / (std::string(file.name) + ".gz"), test::gzipped(labels));
    QVERIFY(findFile(folder, file)->string().ends_with(".gz"));
    test::writeFile(folder / file.name, labels);
    QCOMPARE(findFile(folder, file), std::optional(folder / file.name));
    test::writeFile(folder / file.name, {});
    QVERIFY(findFile(folder, file)->string().ends_with(".gz"));
  }

  void aFlawIsTold() {
    const auto path = userFolder("flaw");
    fs::create_directories(path.parent_path());
    test::writeFile(path, std::vector<std::uint8_t>{'<', 'h'});
    QVERIFY(flawOf(path, knownDataset("mnist")->files[3]).english().starts_with("this is an HTML page"));
    QCOMPARE(flawOf(path, KnownFile{"d", {}, {}}), std::string());  // nobody knows its content
  }

  void datasetsAreKeptWithTheirWholePath() {
    QCOMPARE(datasetAsKept("mnist"), std::string("mnist"));
    QCOMPARE(datasetAsKept("./mnist"), (fs::current_path() / "mnist").string());
    QCOMPARE(datasetAsKept("ds/"), (fs::current_path() / "ds").string());
    QCOMPARE(datasetAsKept("/a %/b\xff"), std::string("file:///a%20%25/b%FF"));
    QCOMPARE(datasetAsKept("file:///a%20%25/b%FF"), std::string("file:///a%20%25/b%FF"));
    QCOMPARE(pathOfDataset("file:///a%20%25/b%FF").string(), std::string("/a %/b\xff"));
    for (const char* path : {"/a %/b%FF", "ds", "/ends with %", "mnist"})
      QCOMPARE(pathOfDataset(path).string(), std::string(path));
    QCOMPARE(pathOfDataset("file:///a%").string(), std::string("/a%"));
  }
};

REWIRE_TEST(TestCatalogue)
#include "tst_catalogue.moc"
