#include "core/kept/sqlite.h"

#include "core/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <limits>
#include <mutex>
#include <utility>

namespace rewire {

namespace {

constexpr int kPatience = 10'000;            ///< milliseconds that somebody who reads or writes may take
constexpr std::uint64_t kLongest = 1 << 30;  ///< bytes of one value
constexpr std::uint64_t kOwnRoom = 1 << 18;  ///< for pages and statements

thread_local int mostOfThread = std::numeric_limits<int>::max();
sqlite3_mem_methods usualMemory;

void* allocated(int bytes) {
  return bytes > mostOfThread ? nullptr : usualMemory.xMalloc(bytes);
}
void* reallocated(void* memory, int bytes) {
  return bytes > mostOfThread ? nullptr : usualMemory.xRealloc(memory, bytes);
}

/// Before the first database. Where somebody else has begun to use SQLite, there is no limit.
void limitMemory() {
  static std::once_flag once;
  std::call_once(once, [] {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usualMemory) != SQLITE_OK) return;
    sqlite3_mem_methods limited = usualMemory;
    limited.xMalloc = allocated;
    limited.xRealloc = reallocated;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &limited);
  });
}

/// While it lives, SQLite gets no more than so many bytes at once on this thread.
class Allowance {
 public:
  explicit Allowance(int bytes) : m_before(std::exchange(mostOfThread, bytes)) {}
  ~Allowance() { mostOfThread = m_before; }
  Allowance(const Allowance&) = delete;
  Allowance& operator=(const Allowance&) = delete;

 private:
  int m_before;
};

int flagsOf(Database::Access access) {
  const int mode = access == Database::Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  return mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
}

}  // namespace

std::string uriOf(const std::filesystem::path& file) {
  std::string uri = "file:";
  constexpr char kDigits[] = "0123456789abcdef";
  for (const char c : std::filesystem::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '/' || (byte < 128 && std::isalnum(byte))) {
      uri += c;
    } else {
      uri += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return uri;
}

Database::Database(const std::filesystem::path& file, Access access) : m_where(file.string()), m_access(access) {
  limitMemory();
  const int code = sqlite3_open_v2(uriOf(file).c_str(), &m_handle, flagsOf(access), nullptr);
  if (code != SQLITE_OK) {
    const int reason = m_handle ? sqlite3_extended_errcode(m_handle) : code;
    const int systems = m_handle ? sqlite3_system_errno(m_handle) : 0;
    sqlite3_close(std::exchange(m_handle, nullptr));
    if (systems != 0) throwFailure(systems, phrase("cannot be opened, %1", reasonInWords(systems)), m_where);
    fail(reason);
  }
  sqlite3_extended_result_codes(m_handle, 1);
  sqlite3_busy_timeout(m_handle, kPatience);
  // The file may be anybody's: nothing in its schema is run.
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, static_cast<int>(kLongest));
}

Database::~Database() {
  sqlite3_close(m_handle);
}

Database::Database(Database&& other) noexcept
    : m_where(std::move(other.m_where)), m_access(other.m_access), m_handle(std::exchange(other.m_handle, nullptr)) {}

void Database::execute(const char* sql) {
  const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

void Database::fail(int code) const {
  const int kind = code & 0xff;
  const int now = errno;  // SQLite forgets that of a write
  const int told = m_handle ? sqlite3_system_errno(m_handle) : 0;
  const int systems = told != 0 ? told : now;
  if (kind == SQLITE_FULL) throw WorkError(phrase("cannot be written, %1", reasonInWords(ENOSPC)), m_where);
  if (kind == SQLITE_IOERR && systems != 0)
    throwFailure(systems,
                 m_access == Access::Read ? phrase("cannot be read, %1", reasonInWords(systems))
                                          : phrase("cannot be written, %1", reasonInWords(systems)),
                 m_where);
  if (kind == SQLITE_NOTADB || kind == SQLITE_CORRUPT || m_access == Access::Read)
    throw InputError(phrase("this is no history of a run that can be read, %1", sqlite3_errstr(kind)), m_where);
  throw WorkError(phrase("cannot be written: %1", sqlite3_errstr(kind)), m_where);
}

int Database::mostAtOnce() const {
  if (m_access != Access::Read) return std::numeric_limits<int>::max();
  std::uint64_t bytes = 0;
  for (const char* end : {"", "-wal"}) {
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(m_where + end, error);
    if (!error) bytes += size;
  }
  return static_cast<int>(std::min(bytes + kOwnRoom, kLongest));
}

Statement::Statement(const Database& database, const char* sql) : m_database(database), m_most(database.mostAtOnce()) {
  const Allowance allowance(m_most);
  check(sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr));
}

Statement::~Statement() {
  sqlite3_finalize(m_statement);
}

void Statement::check(int code) const {
  if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) m_database.fail(code);
}

Statement& Statement::bind(int parameter, std::int64_t number) {
  check(sqlite3_bind_int64(m_statement, parameter + 1, number));
  return *this;
}

Statement& Statement::bind(int parameter, double number) {
  check(sqlite3_bind_double(m_statement, parameter + 1, number));
  return *this;
}

Statement& Statement::bind(int parameter, std::string_view text) {
  check(sqlite3_bind_text64(m_statement, parameter + 1, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> bytes) {
  static constexpr std::uint8_t kNothing = 0;  // a null pointer would be taken for NULL
  check(sqlite3_bind_blob64(m_statement, parameter + 1, bytes.empty() ? &kNothing : bytes.data(), bytes.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bindNull(int parameter) {
  check(sqlite3_bind_null(m_statement, parameter + 1));
  return *this;
}

bool Statement::step() {
  const Allowance allowance(m_most);
  const int code = sqlite3_step(m_statement);
  check(code);
  return code == SQLITE_ROW;
}

void Statement::run() {
  while (step()) continue;
  reset();
}

void Statement::reset() {
  sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
  return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
  return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string();
}

std::span<const std::uint8_t> Statement::bytes(int column) const {
  const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
  return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

Transaction::Transaction(Database& database) : m_database(database) {
  m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  if (m_open) sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  m_database.execute("COMMIT");
  m_open = false;
}

}  // namespace rewire
