// TensorBoard's event files, read field by field with protobuf.
#include "core/export/event_file.h"

#include "core/export/crc32c.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <google/protobuf/io/coded_stream.h>

#include <bit>
#include <cstring>
#include <map>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Fields of a message by number; of those that repeat, all. Numbers are kept as their bytes.
using Fields = std::multimap<int, std::string>;

template <class Number>
std::string bytesOf(Number number) {
  return {reinterpret_cast<const char*>(&number), sizeof number};
}

Fields fieldsOf(const std::string& message) {
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const std::uint8_t*>(message.data()),
                                            static_cast<int>(message.size()));
  Fields fields;
  while (const std::uint32_t tag = in.ReadTag()) {
    std::uint64_t number = 0;
    std::uint32_t half = 0;
    std::string text;
    switch (tag & 7) {
      case 0:
        in.ReadVarint64(&number);
        text = bytesOf(number);
        break;
      case 1:
        in.ReadLittleEndian64(&number);
        text = bytesOf(number);
        break;
      case 5:
        in.ReadLittleEndian32(&half);
        text = bytesOf(half);
        break;
      default:
        in.ReadVarint32(&half);
        in.ReadString(&text, static_cast<int>(half));
    }
    fields.emplace(static_cast<int>(tag >> 3), text);
  }
  return fields;
}

std::string field(const Fields& fields, int number) {
  const auto found = fields.find(number);
  return found == fields.end() ? std::string() : found->second;
}

template <class Number>
Number as(const std::string& bytes) {
  Number number{};
  std::memcpy(&number, bytes.data(), std::min(sizeof number, bytes.size()));
  return number;
}

/// The data of all records; a record whose checksums are wrong ends them.
std::vector<std::string> recordsOf(const std::string& file) {
  std::vector<std::string> records;
  for (std::size_t at = 0; at < file.size();) {
    const std::string length = file.substr(at, 8);
    const auto bytes = as<std::uint64_t>(length);
    const std::string data = file.substr(at + 12, bytes);
    if (as<std::uint32_t>(file.substr(at + 8, 4)) != maskedCrc32c(length)) break;
    if (as<std::uint32_t>(file.substr(at + 12 + bytes, 4)) != maskedCrc32c(data)) break;
    records.push_back(data);
    at += 16 + bytes;
  }
  return records;
}

}  // namespace

class TestEventFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path m_file = (m_folder.path() + "/events.out.tfevents.rewire").toStdString();

  std::vector<std::string> write(const std::vector<EpochMetrics>& history) {
    writeEventFile(history, provenanceOf(tinyModel(), "rewire 1.2.3"), m_file);
    return recordsOf(readBytes(m_file));
  }

  static std::map<std::string, float> scalarsOf(const std::string& event) {
    std::map<std::string, float> scalars;
    const Fields summary = fieldsOf(field(fieldsOf(event), 5));
    for (auto [value, end] = summary.equal_range(1); value != end; ++value)
      scalars[field(fieldsOf(value->second), 1)] = as<float>(field(fieldsOf(value->second), 2));
    return scalars;
  }

 private Q_SLOTS:
  void theFirstEventTellsTheVersion() {
    const std::vector<std::string> events = write(historyOf(3));
    QCOMPARE(events.size(), 5u);
    QCOMPARE(field(fieldsOf(events[0]), 3), std::string("brain.Event:2"));
    QCOMPARE(fieldsOf(events[0]).size(), 2u);
  }

  void everyColumnIsAScalarOfItsEpoch() {
    const std::vector<EpochMetrics> history = historyOf(3);
    const std::vector<std::string> events = write(history);
    for (std::size_t row = 0; row < history.size(); ++row) {
      const std::string& event = events[row + 2];
      QCOMPARE(as<std::int64_t>(field(fieldsOf(event), 2)), history[row].epoch);
      std::map<std::string, float> scalars = scalarsOf(event);
      QCOMPARE(scalars["train_loss"], static_cast<float>(history[row].trainLoss));
      QCOMPARE(scalars["train_accuracy"], static_cast<float>(history[row].trainAccuracy));
      QCOMPARE(scalars["test_loss"], static_cast<float>(history[row].testLoss));
      QCOMPARE(scalars["test_accuracy"], static_cast<float>(history[row].testAccuracy));
      QCOMPARE(scalars["learning_rate"], static_cast<float>(history[row].learningRate));
      QCOMPARE(scalars["links"], 9.0F);
      QCOMPARE(scalars["links_rewired"], 3.0F);
      QVERIFY(!scalars.contains("epoch"));
    }
  }

  void aCellThatIsEmptyIsNoScalar() {
    const std::vector<EpochMetrics> history = historyOf(1);
    const std::string header = metricsAsCsv({}), row = rowAsCsv(history[0]);
    const auto columns = std::count(header.begin(), header.end(), ',') + 1;
    const auto empty = QString::fromStdString(row).trimmed().split(',').count(QString());
    QCOMPARE(std::ssize(scalarsOf(write(history)[2])), columns - 1 - empty);
  }

  void theTimeIsThatOfTrainingAndNoClock() {
    const std::vector<std::string> events = write(historyOf(3));
    QCOMPARE(as<double>(field(fieldsOf(events[0]), 1)), 0.0);
    QCOMPARE(as<double>(field(fieldsOf(events[2]), 1)), 0.1);
    QVERIFY(std::abs(as<double>(field(fieldsOf(events[4]), 1)) - 0.6) < 1e-12);
    const std::string first = readBytes(m_file);
    write(historyOf(3));
    QVERIFY(readBytes(m_file) == first);
  }

  void theProvenanceIsAText() {
    const Fields value = fieldsOf(field(fieldsOf(field(fieldsOf(write(historyOf(1))[1]), 5)), 1));
    QCOMPARE(field(value, 1), std::string("rewire"));
    QCOMPARE(field(fieldsOf(field(value, 8)), 8), asJson(provenanceOf(tinyModel(), "rewire 1.2.3")));
    QCOMPARE(field(fieldsOf(field(fieldsOf(field(value, 9)), 1)), 1), std::string("text"));
  }
};

REWIRE_TEST(TestEventFile)
#include "tst_event_file.moc"
