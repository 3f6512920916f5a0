#pragma once

#include <QObject>

#include <memory>

namespace rewire::test {

/// A test file as the program that holds many of them knows it.
struct RegisteredTest {
  const char* file;  ///< __FILE__ of the test; its stem is the test's name
  bool widgets;      ///< runs with a QApplication, otherwise with a QCoreApplication
  std::unique_ptr<QObject> (*make)();
};

/// Adds a test to the program. Returns true, for the initialiser of a static variable.
bool registerTest(const RegisteredTest& test);

/// Runs the test named by the first argument (tst_idx); the other arguments go to Qt Test. Returns its exit status; 2 when the
/// name is missing or unknown, with the known names on standard error.
int runNamedTest(int argc, char** argv);

}  // namespace rewire::test

#define REWIRE_REGISTER_TEST(Class, widgets)             \
  [[maybe_unused]] static const bool registered##Class = \
      rewire::test::registerTest({__FILE__, widgets, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); }})

/// Stands at the end of a test file, with the class of its tests. It replaces QTEST_GUILESS_MAIN, so that many files share a
/// program.
#define REWIRE_TEST(Class) REWIRE_REGISTER_TEST(Class, false);

/// The same for tests of widgets; it replaces QTEST_MAIN.
#define REWIRE_WIDGET_TEST(Class) REWIRE_REGISTER_TEST(Class, true);
