#include "ui/widgets/paced_sentence.h"

namespace rewire {

namespace {
constexpr int kSilence = 1000;  // milliseconds
}

PacedSentence::PacedSentence(QObject* parent) : QObject(parent) {
  m_silence.setSingleShot(true);
  m_silence.setInterval(kSilence);
  connect(&m_silence, &QTimer::timeout, this, &PacedSentence::sayNewest);
}

void PacedSentence::say(const QString& sentence) {
  m_newest = sentence;
  if (!m_silence.isActive()) sayNewest();
}

void PacedSentence::sayNewest() {
  if (m_newest == m_said) return;
  m_said = m_newest;
  m_silence.start();
  Q_EMIT said(m_said);
}

}  // namespace rewire
