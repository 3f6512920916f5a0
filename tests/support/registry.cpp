#include "tests/support/registry.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace rewire::test {

namespace {

std::vector<RegisteredTest>& registeredTests() {
  static std::vector<RegisteredTest> tests;  // made for the first of the static variables that need it
  return tests;
}

std::string nameOf(const RegisteredTest& test) {
  return std::filesystem::path(test.file).stem().string();
}

int tellNames() {
  std::vector<std::string> names;
  for (const RegisteredTest& test : registeredTests()) names.push_back(nameOf(test));
  std::sort(names.begin(), names.end());
  std::fputs("The first argument must be the name of a test:\n", stderr);
  for (const std::string& name : names) std::fprintf(stderr, "  %s\n", name.c_str());
  return 2;
}

}  // namespace

bool registerTest(const RegisteredTest& test) {
  registeredTests().push_back(test);
  return true;
}

int runNamedTest(int argc, char** argv) {
  const std::string name = argc > 1 ? argv[1] : "";
  const auto& tests = registeredTests();
  const auto found = std::find_if(tests.begin(), tests.end(), [&](const RegisteredTest& test) { return nameOf(test) == name; });
  if (found == tests.end()) return tellNames();

  argv[1] = argv[0];  // so that Qt Test sees its own options alone
  char** rest = argv + 1;
  int count = argc - 1;
  const std::unique_ptr<QCoreApplication> application =
      found->widgets ? std::make_unique<QApplication>(count, rest) : std::make_unique<QCoreApplication>(count, rest);
  QCoreApplication::setApplicationName(QString::fromStdString(name));
  if (found->widgets) QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
  return QTest::qExec(found->make().get(), count, rest);
}

}  // namespace rewire::test
