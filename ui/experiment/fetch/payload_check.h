#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/data/catalogue.h"

namespace rewire {

class ByteSource;

enum class FileState {
  Right,  ///< there, and the published file
  Wrong,  ///< there, and another file
  Missing,
  Unchecked,  ///< there, but only the checksum of the gzipped file is known, and this one is not gzipped
};

/// Compares one file with its checksum in the catalogue. That is the SHA-256 of its content, as a .gz may have been packed anew,
/// or else the MD5 of the .gz. Works in steps of a MiB, so that an event loop goes on running; memory stays constant.
class PayloadCheck {
 public:
  PayloadCheck(const std::filesystem::path& path, const KnownFile& expected);
  ~PayloadCheck();

  /// Reads on for one step; false once the state is known.
  bool step();

  FileState state() const { return m_state; }
  const QString& reason() const { return m_reason; }  ///< why it is wrong, for people
  bool isGzip() const { return m_gzip; }

 private:
  qint64 readSome(char* into, qint64 size);
  void conclude();
  void refuse(const QString& reason);

  QCryptographicHash m_hash;
  QByteArray m_expected;
  std::unique_ptr<ByteSource> m_content;  ///< for SHA-256: the inflated bytes
  QFile m_file;                           ///< for MD5: the bytes as they are
  qint64 m_done = 0;
  bool m_gzip = false;
  FileState m_state = FileState::Missing;
  QString m_reason;
};

struct CheckedFile {
  QString name;
  FileState state;
  QString reason;
};

/// Checks the four files of a known dataset in a folder, each to the end; half a second for 50 MB.
std::vector<CheckedFile> verifyDataset(const KnownDataset& dataset, const std::filesystem::path& folder);

}  // namespace rewire
