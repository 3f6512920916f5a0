#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace rewire {

/// The name of a file as SQLite takes it where it may stand for a URI, whatever its bytes.
std::string uriOf(const std::filesystem::path& file);

/// An SQLite database, for one thread at a time. What fails throws: InputError where it is read, WorkError where it is written.
class Database {
 public:
  enum class Access { Read, Write };  ///< Write: it is made where it is missing

  Database(const std::filesystem::path& file, Access access);
  ~Database();
  Database(Database&& other) noexcept;
  Database& operator=(Database&&) = delete;

  void execute(const char* sql);

  /// Throws what fits the access for one of SQLite's codes, with its reason and the file's name.
  [[noreturn]] void fail(int code) const;

  /// Bytes that SQLite may ask for at once while it reads: those of the file, and some for itself. It makes room for what a row
  /// says of itself, whatever the file has. Unlimited where it is written.
  int mostAtOnce() const;

  const std::string& where() const { return m_where; }
  sqlite3* handle() const { return m_handle; }

 private:
  std::string m_where;
  Access m_access;
  sqlite3* m_handle = nullptr;
};

/// A statement of a database, which must outlive it. Parameters and columns are counted from 0.
class Statement {
 public:
  Statement(const Database& database, const char* sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(int parameter, std::int64_t number);
  Statement& bind(int parameter, double number);
  Statement& bind(int parameter, std::string_view text);
  Statement& bind(int parameter, std::span<const std::uint8_t> bytes);  ///< the bytes stay where they are until run() or reset()
  Statement& bindNull(int parameter);

  bool step();   ///< to the next row; false: there is none
  void run();    ///< a statement without rows, ready to be bound again
  void reset();  ///< ready to be bound and stepped again

  bool isNull(int column) const;
  std::int64_t number(int column) const;
  double real(int column) const;
  std::string text(int column) const;                     ///< empty where it is null
  std::span<const std::uint8_t> bytes(int column) const;  ///< until the next step

 private:
  void check(int code) const;

  const Database& m_database;
  int m_most;  ///< bytes that it may ask for at once
  sqlite3_stmt* m_statement = nullptr;
};

/// Writes of a database that are done all together: at commit(), or not at all.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& m_database;
  bool m_open = true;
};

}  // namespace rewire
