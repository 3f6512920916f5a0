#include "core/export/event_file.h"

#include "core/export/crc32c.h"
#include "core/io/atomic_file.h"
#include "core/train/metrics_csv.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <bit>
#include <charconv>
#include <cstdint>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>

namespace rewire {

namespace {

// Messages of TensorFlow's event.proto, summary.proto and tensor.proto, as far as they are needed; the numbers are their fields'.
enum class Wire : std::uint32_t { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

/// A protobuf message, written field by field.
class Message {
 public:
  Message& number(int field, std::uint64_t value) {
    return add([&](auto& out) {
      tag(out, field, Wire::Varint);
      out.WriteVarint64(value);
    });
  }
  Message& real(int field, double value) {
    return add([&](auto& out) {
      tag(out, field, Wire::Fixed64);
      out.WriteLittleEndian64(std::bit_cast<std::uint64_t>(value));
    });
  }
  Message& real(int field, float value) {
    return add([&](auto& out) {
      tag(out, field, Wire::Fixed32);
      out.WriteLittleEndian32(std::bit_cast<std::uint32_t>(value));
    });
  }
  Message& text(int field, const std::string& value) {
    return add([&](auto& out) {
      tag(out, field, Wire::Bytes);
      out.WriteVarint64(value.size());
      out.WriteString(value);
    });
  }
  Message& message(int field, const Message& inner) { return text(field, inner.m_bytes); }
  const std::string& bytes() const { return m_bytes; }

 private:
  using Output = google::protobuf::io::CodedOutputStream;

  static void tag(Output& out, int field, Wire type) {
    out.WriteTag(static_cast<std::uint32_t>(field) << 3 | static_cast<std::uint32_t>(type));
  }
  Message& add(const std::function<void(Output&)>& write) {
    google::protobuf::io::StringOutputStream stream(&m_bytes);  // appends
    Output out(&stream);
    write(out);
    return *this;
  }

  std::string m_bytes;
};

Message event(double time, int step) {
  Message message;
  message.real(1, time);
  if (step != 0) message.number(2, static_cast<std::uint64_t>(step));
  return message;
}

Message scalar(const std::string& tag, float value) {
  return Message().text(1, tag).real(2, value);
}

/// A text for TensorBoard's plugin of that name: a tensor of one string.
Message note(const std::string& tag, const std::string& text) {
  constexpr std::uint64_t kString = 7;
  const Message shape = Message().message(2, Message().number(1, 1));
  const Message tensor = Message().number(1, kString).message(2, shape).text(8, text);
  const Message metadata = Message().message(1, Message().text(1, "text"));
  return Message().text(1, tag).message(8, tensor).message(9, metadata);
}

std::string littleEndian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

/// A TFRecord: length, its checksum, data, their checksum.
void writeRecord(AtomicFile& file, const Message& message) {
  const std::string length = littleEndian(message.bytes().size(), 8);
  file.write(length + littleEndian(maskedCrc32c(length), 4) + message.bytes() + littleEndian(maskedCrc32c(message.bytes()), 4));
}

std::vector<std::string> cellsOf(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
  return cells;
}

/// The scalars of a row, all columns but the epoch's. A cell is empty where a number is unknown.
Message scalarsOf(const std::vector<std::string>& names, const std::vector<std::string>& cells) {
  Message summary;
  for (std::size_t i = 1; i < std::min(names.size(), cells.size()); ++i) {
    double value = 0.0;
    const char* end = cells[i].data() + cells[i].size();
    if (std::from_chars(cells[i].data(), end, value).ec == std::errc())
      summary.message(1, scalar(names[i], static_cast<float>(value)));
  }
  return summary;
}

}  // namespace

void writeEventFile(const std::vector<EpochMetrics>& history, const Provenance& provenance, const std::filesystem::path& file) {
  AtomicFile out(file);
  writeRecord(out, event(0.0, 0).text(3, "brain.Event:2"));
  writeRecord(out, event(0.0, 0).message(5, Message().message(1, note("rewire", asJson(provenance)))));
  std::string header = metricsAsCsv({});
  header.pop_back();
  const std::vector<std::string> names = cellsOf(header);
  double time = 0.0;
  for (const EpochMetrics& row : history) {
    time += row.seconds;
    std::string line = rowAsCsv(row);
    line.pop_back();  // the end of the line
    writeRecord(out, event(time, row.epoch).message(5, scalarsOf(names, cellsOf(line))));
  }
  out.commit();
}

}  // namespace rewire
