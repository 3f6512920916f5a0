#include "app/commands/data_command.h"

#include <QCoreApplication>
#include <QUrl>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/commands/interrupt.h"
#include "app/commands/progress.h"
#include "app/commands/qt_process.h"
#include "app/process/display_start.h"
#include "app/process/output_option.h"
#include "core/data/catalogue.h"
#include "core/error.h"
#include "core/io/output_path.h"
#include "ui/experiment/fetch/dataset_fetcher.h"

namespace rewire {
namespace {

struct FetchOptions {
  std::string name;
  std::string into;
  std::vector<std::string> mirrors;
};

const KnownDataset& datasetNamed(const std::string& name) {
  if (const auto* dataset = knownDataset(name)) return *dataset;
  std::string names;
  for (const auto& dataset : knownDatasets()) names += (names.empty() ? "" : ", ") + std::string(dataset.name);
  throw InputError("there is no known dataset of this name; it should be one of " + names, name);
}

std::string megabytes(double bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f MB", bytes / 1e6);
  return text;
}

std::string sizeOnDisk(const KnownDataset& dataset, const std::filesystem::path& folder) {
  double bytes = 0.0;
  for (const auto& file : dataset.files) {
    std::error_code error;
    const auto size = std::filesystem::file_size(findFile(folder, file).value_or(folder), error);
    if (!error) bytes += static_cast<double>(size);
  }
  return megabytes(bytes);
}

std::string inWords(const BrokenFolder& broken) {
  return "not whole, so overlooked: " + shown(broken.folder.string() + " (" + broken.reason.english() + ")");
}

void listDatasets() {
  const auto row = [](const std::string& name, const std::string& title, const std::string& size, const std::string& where) {
    std::printf("%-14s %-16s %9s  %s\n", name.c_str(), title.c_str(), size.c_str(), where.c_str());
  };
  row("name", "title", "size", "where");
  for (const auto& dataset : knownDatasets()) {
    const std::string name(dataset.name);
    const auto folder = locate(dataset);
    row(name, std::string(dataset.title), folder ? sizeOnDisk(dataset, *folder) : "",
        folder ? shown(folder->string()) : "not here: rewire data fetch " + name);
    for (const auto& broken : brokenFolders(dataset)) row("", "", "", inWords(broken));
  }
}

std::string evaluation(const CheckedFile& file) {
  switch (file.state) {
    case FileState::Right:
      return "ok";
    case FileState::Wrong:
      return "wrong: " + shown(file.reason.toStdString());
    case FileState::Missing:
      return "missing";
    case FileState::Unchecked:
      break;
  }
  return "there, but not checked: " + file.reason.toStdString();
}

void verifyFiles(const std::string& name) {
  const auto& dataset = datasetNamed(name);
  const auto brokenOnes = brokenFolders(dataset);
  const auto whole = locate(dataset);
  if (!whole && brokenOnes.empty()) throw absentError(dataset);
  const auto folder = whole ? *whole : brokenOnes.front().folder;
  int wrong = 0;
  for (const auto& file : verifyDataset(dataset, folder)) {
    std::printf("%-28s %s\n", file.name.toStdString().c_str(), evaluation(file).c_str());
    if (file.state == FileState::Wrong || file.state == FileState::Missing) ++wrong;
  }
  for (const auto& broken : brokenOnes) {
    if (broken.folder != folder) std::printf("%s\n", inWords(broken).c_str());
  }
  if (wrong > 0) {
    throw WorkError(std::to_string(wrong) + " of 4 files of " + std::string(dataset.title) +
                        " are not as published; get them anew with: rewire data fetch " + name,
                    folder.string());
  }
}

/// A mirror as the fetcher takes it: an address to which a file's name can be appended.
QString baseAddress(const std::string& mirror) {
  const QUrl url(QString::fromStdString(mirror));
  if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) ||
      url.host().isEmpty()) {
    throw InputError("a mirror should be the http:// or https:// address of a folder", "--mirror " + mirror);
  }
  const auto address = url.toString();
  return address.endsWith(QLatin1Char('/')) ? address : address + QLatin1Char('/');
}

void showProgress(DatasetFetcher& fetcher, Progress& progress) {
  QObject::connect(&fetcher, &DatasetFetcher::progressed, &fetcher, [&progress](const QString& file, qint64 done, qint64 total) {
    const auto share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0.0;
    const auto of = total > 0 ? " of " + megabytes(static_cast<double>(total)) : "";
    progress.show(share, file.toStdString() + "  " + megabytes(static_cast<double>(done)) + of);
  });
  QObject::connect(&fetcher, &DatasetFetcher::fileReady, &fetcher, [&progress](const QString& file, bool fetched) {
    progress.finish(file.toStdString() + (fetched ? "  fetched and checked" : "  was there already"));
  });
}

/// Runs an event loop until the fetcher ends. Throws WorkError with its words, Cancelled on Ctrl-C.
void runToTheEnd(DatasetFetcher& fetcher) {
  QString failure;
  QObject::connect(&fetcher, &DatasetFetcher::finished, qApp, &QCoreApplication::quit);
  QObject::connect(&fetcher, &DatasetFetcher::failed, qApp, [&failure](const QString& reason) {
    failure = reason;
    QCoreApplication::quit();
  });
  quitOnInterrupt(fetcher);
  fetcher.start();
  QCoreApplication::exec();
  if (fetcher.isRunning()) {
    fetcher.cancel();
    throw Cancelled();
  }
  if (fetcher.isFolderTaken()) throw InputError(failure.toStdString() + "; wait for it, or name another folder", "--into");
  if (!failure.isEmpty()) throw WorkError(failure.toStdString(), fetcher.folder().string());
}

void fetchFiles(const FetchOptions& options) {
  const auto& dataset = datasetNamed(options.name);
  demandNoStandardOutput(options.into, "a dataset is a folder", "--into");
  QStringList mirrors;
  for (const auto& mirror : options.mirrors) mirrors.append(baseAddress(mirror));

  qInstallMessageHandler(handleQtMessage);
  interruptToken();  // before Qt starts threads, which inherit the blocked signals
  static char program[] = "rewire";
  static char* arguments[] = {program, nullptr};
  static int count = 1;
  const QCoreApplication application(count, arguments);
  keepDecimalPoint();
  DatasetFetcher fetcher(dataset);
  if (!options.into.empty()) fetcher.setFolder(options.into);
  if (!mirrors.isEmpty()) fetcher.setMirrors(mirrors);
  makeFolder(fetcher.folder());
  Progress progress;
  showProgress(fetcher, progress);
  runToTheEnd(fetcher);
  std::printf("%s is in %s\n", std::string(dataset.title).c_str(), shown(fetcher.folder().string()).c_str());
}

}  // namespace

CLI::App* addDataCommand(CLI::App& app) {
  CLI::App* data = app.add_subcommand("data", "List, check and fetch the datasets that are known by name");
  data->require_subcommand(1);
  data->add_subcommand("list", "Which datasets are known by name, and where they are")->callback(listDatasets);

  auto* verify = data->add_subcommand("verify", "Compare the files of a dataset with the published checksums");
  const auto name = std::make_shared<std::string>();
  verify->add_option("NAME", *name, "mnist, fashion-mnist, kmnist")->required();
  verify->callback([name] { verifyFiles(*name); });

  auto* fetch = data->add_subcommand("fetch", "Download a dataset; begun again, it goes on where it was stopped");
  const auto options = std::make_shared<FetchOptions>();
  fetch->add_option("NAME", options->name, "mnist, fashion-mnist, kmnist")->required();
  fetch->add_option("--into", options->into, "the folder to put the files into [the user's data folder]")->type_name("DIR");
  fetch->add_option("--mirror", options->mirrors, "fetch from this address instead of the known ones")->type_name("URL");
  fetch->callback([options] { fetchFiles(*options); });
  return data;
}

}  // namespace rewire
