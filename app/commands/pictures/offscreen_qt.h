#pragma once

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace rewire {

/// Qt without a display, for commands that draw pictures. It has settings of its own, so that neither the desktop nor the
/// window's choices reach them, and hashes without a seed: the same request gives the same bytes. Make the interruptToken()
/// first.
class OffscreenQt {
 public:
  OffscreenQt();

 private:
  int m_arguments = 1;
  char m_name[7] = "rewire";
  char* m_argument[2] = {m_name, nullptr};
  QTemporaryDir m_settings;
  std::unique_ptr<QApplication> m_application;
};

}  // namespace rewire
