#include "ui/window/history_room.h"

#include "core/kept/history_writer.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QSettings>

namespace rewire {

namespace {

class HistoryRoomText {
  Q_DECLARE_TR_FUNCTIONS(rewire::HistoryRoom)
};

constexpr const char* kRoomKey = "run/historyMegabytes";
constexpr std::int64_t kMegabyte = 1'000'000;
constexpr int kMostMegabytes = 1'000'000;

}  // namespace

std::int64_t historyRoom() {
  bool isNumber = false;
  const int megabytes = QSettings().value(kRoomKey).toInt(&isNumber);
  return isNumber && megabytes >= 0 && megabytes <= kMostMegabytes ? megabytes * kMegabyte : HistoryWriter::kUsualLimit;
}

void askForHistoryRoom(QWidget* parent, const std::function<void(std::int64_t bytes)>& chosen) {
  auto* dialog = new QInputDialog(parent);
  dialog->setObjectName(QStringLiteral("historyRoomDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(HistoryRoomText::tr("Room for the history"));
  dialog->setInputMode(QInputDialog::IntInput);
  dialog->setLabelText(
      HistoryRoomText::tr("Megabytes that the history of a run may take, for runs that begin from now on.\n"
                          "Networks that are too large for every epoch keep one in so many. 0 keeps none."));
  dialog->setIntRange(0, kMostMegabytes);
  dialog->setIntStep(100);
  dialog->setIntValue(static_cast<int>(historyRoom() / kMegabyte));
  QObject::connect(dialog, &QInputDialog::intValueSelected, dialog, [chosen](int megabytes) {
    QSettings().setValue(kRoomKey, megabytes);
    chosen(megabytes * kMegabyte);
  });
  dialog->open();
}

}  // namespace rewire
