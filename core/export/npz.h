#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rewire {

/// The arrays of a NumPy archive (.npz): a zip file of .npy files, not compressed, as numpy.savez writes it. Their bytes depend
/// on nothing but the arrays. Arrays are viewed, and must outlive the write.
class NpzArchive {
 public:
  using Shape = std::vector<std::uint64_t>;

  void add(const std::string& name, std::span<const float> values, const Shape& shape);
  void add(const std::string& name, std::span<const std::int32_t> values, const Shape& shape);
  void add(const std::string& name, std::span<const float> values) { add(name, values, {values.size()}); }
  void add(const std::string& name, std::span<const std::int32_t> values) { add(name, values, {values.size()}); }

  /// Small arrays, which are copied. Texts are arrays without dimensions: as Unicode, or as bytes. Both take ASCII.
  void addShape(const std::string& name, const std::vector<std::int64_t>& extents);
  void addText(const std::string& name, std::string_view ascii);
  void addBytes(const std::string& name, std::string_view ascii);

  /// Writes the file whole or not at all. Throws WorkError.
  void write(const std::filesystem::path& file) const;

 private:
  struct Member {
    std::string name;
    std::string header;
    std::span<const std::byte> data;
  };
  void addMember(const std::string& name, const std::string& type, const Shape& shape, std::span<const std::byte> data);
  std::span<const std::byte> kept(std::string bytes);

  std::vector<Member> m_members;
  std::deque<std::string> m_kept;  ///< small arrays; a deque, so that they stay in their places
};

}  // namespace rewire
