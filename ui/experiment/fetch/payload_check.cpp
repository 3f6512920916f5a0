#include "ui/experiment/fetch/payload_check.h"

#include "core/data/byte_source.h"
#include "core/error.h"
#include "ui/style/phrase_text.h"

#include <QCoreApplication>

namespace rewire {
namespace {

class PayloadText {
  Q_DECLARE_TR_FUNCTIONS(rewire::PayloadCheck)
};

constexpr qint64 kStep = 1024 * 1024;
constexpr qint64 kMaxContent = 128 * kStep;  // almost three times the largest known file: a longer one is a trap

QCryptographicHash::Algorithm algorithmFor(const KnownFile& expected) {
  return expected.sha256.empty() ? QCryptographicHash::Md5 : QCryptographicHash::Sha256;
}

QByteArray inBytes(std::string_view text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace

PayloadCheck::PayloadCheck(const std::filesystem::path& path, const KnownFile& expected)
    : m_hash(algorithmFor(expected)), m_expected(inBytes(expected.sha256.empty() ? expected.gzMd5 : expected.sha256)) {
  try {
    m_content = std::make_unique<ByteSource>(path);
  } catch (const InputError& error) {
    refuse(textOf(error));
    return;
  }
  m_gzip = m_content->isGzip();
  m_state = FileState::Unchecked;
  if (!expected.sha256.empty()) return;
  m_content.reset();
  if (!m_gzip) {
    m_reason = PayloadText::tr("only the checksum of the gzipped file is known");
    return;
  }
  m_file.setFileName(QString::fromStdString(path.string()));
  if (!m_file.open(QIODevice::ReadOnly)) refuse(m_file.errorString());
}

PayloadCheck::~PayloadCheck() = default;

bool PayloadCheck::step() {
  if (m_state != FileState::Unchecked || (!m_content && !m_file.isOpen())) return false;
  QByteArray buffer(kStep, Qt::Uninitialized);
  try {
    const auto got = readSome(buffer.data(), buffer.size());
    m_done += got;
    m_hash.addData(QByteArrayView(buffer).first(got));
    if (m_done > kMaxContent) {
      refuse(PayloadText::tr("it holds more than %1 MiB").arg(kMaxContent / kStep));
    } else if (got < buffer.size()) {
      conclude();
    }
  } catch (const InputError& error) {
    refuse(textOf(error));
  }
  return m_state == FileState::Unchecked;
}

qint64 PayloadCheck::readSome(char* into, qint64 size) {
  if (m_content) {
    return static_cast<qint64>(m_content->read({reinterpret_cast<std::uint8_t*>(into), static_cast<std::size_t>(size)}));
  }
  const auto got = m_file.read(into, size);
  if (got < 0) throw InputError(m_file.errorString().toStdString(), m_file.fileName().toStdString());
  return got;
}

void PayloadCheck::conclude() {
  if (m_hash.result().toHex() == m_expected) {
    m_state = FileState::Right;
  } else {
    refuse(PayloadText::tr("its checksum is not the published one"));
  }
}

void PayloadCheck::refuse(const QString& reason) {
  m_state = FileState::Wrong;
  m_reason = reason;
}

std::vector<CheckedFile> verifyDataset(const KnownDataset& dataset, const std::filesystem::path& folder) {
  std::vector<CheckedFile> checked;
  for (const auto& file : dataset.files) {
    const auto path = findFile(folder, file);
    if (!path) {
      checked.push_back({QString::fromUtf8(file.name), FileState::Missing, {}});
      continue;
    }
    PayloadCheck check(*path, file);
    while (check.step()) continue;
    const auto name = QString::fromStdString(path->filename().string());
    const auto flaw = check.state() == FileState::Unchecked ? flawOf(*path, file) : Phrase();
    if (flaw.empty()) {
      checked.push_back({name, check.state(), check.reason()});
    } else {
      checked.push_back({name, FileState::Wrong, textOf(flaw)});
    }
  }
  return checked;
}

}  // namespace rewire
