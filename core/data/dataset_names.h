#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rewire {

/// The four files of a dataset.
enum class DatasetPart { TrainImages, TrainLabels, TestImages, TestLabels };

inline constexpr std::array kDatasetParts{DatasetPart::TrainImages, DatasetPart::TrainLabels, DatasetPart::TestImages,
                                          DatasetPart::TestLabels};

/// The facts that the name of a file tells.
struct PartName {
  std::string set;  ///< words before the part, in small letters: "emnist-letters"; mostly empty
  DatasetPart part = DatasetPart::TrainImages;
  bool gzip = false;  ///< by its ending
  bool copy = false;  ///< marked by a browser or a desktop as a second one: "train-images-idx3-ubyte (1).gz"
};

std::string_view usualName(DatasetPart part);  ///< "t10k-images-idx3-ubyte"
bool isImages(DatasetPart part);

/// The part that a file is by its name, in small or capital letters; "test" stands for "t10k". Nothing for names that belong to
/// no part, and for leftovers of downloads, editors and desktops beside one: .part, .gz.1, .md5, .png, ~, ._name.
std::optional<PartName> partNamed(std::string_view fileName);

/// The part that such a leftover lies beside, or that an archive of it holds: any name with the words of the part.
std::optional<DatasetPart> partAlluded(std::string_view fileName);

}  // namespace rewire
