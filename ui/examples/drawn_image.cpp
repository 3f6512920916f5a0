#include "ui/examples/drawn_image.h"

#include <QRect>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr int kFaint = 16;           // less ink than this, of 255, does not stretch the box
constexpr int kOneColour = 8;        // a picture whose greys differ by less shows nothing
constexpr double kUneven = 4.5;      // × the median deviation of the rim: three standard deviations of Gaussian noise
constexpr double kMostUneven = 0.3;  // share of the way from paper to full ink
constexpr double kBoxShare = 20.0 / 28.0;

/// A field of numbers, row by row.
struct Field {
  int height = 0;
  int width = 0;
  std::vector<float> values;
  float& at(int row, int column) { return values[static_cast<std::size_t>(row) * width + column]; }
  float at(int row, int column) const { return values[static_cast<std::size_t>(row) * width + column]; }
};

/// Puts a transparent picture on the paper on which its strokes can be seen.
QImage onPaper(const QImage& picture) {
  if (!picture.hasAlphaChannel()) return picture.convertToFormat(QImage::Format_Grayscale8);
  const QImage source = picture.convertToFormat(QImage::Format_ARGB32);
  double grey = 0.0, opacity = 0.0;
  for (int row = 0; row < source.height(); ++row) {
    const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(row));
    for (int column = 0; column < source.width(); ++column) {
      grey += qGray(line[column]) * qAlpha(line[column]);
      opacity += qAlpha(line[column]);
    }
  }
  const int paper = grey > 127.5 * opacity ? 0 : 255;
  QImage result(source.size(), QImage::Format_Grayscale8);
  for (int row = 0; row < source.height(); ++row) {
    const auto* line = reinterpret_cast<const QRgb*>(source.constScanLine(row));
    uchar* out = result.scanLine(row);
    for (int column = 0; column < source.width(); ++column) {
      const int alpha = qAlpha(line[column]);
      out[column] = static_cast<uchar>((qGray(line[column]) * alpha + paper * (255 - alpha) + 127) / 255);
    }
  }
  return result;
}

int median(std::vector<int>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::vector<int> rimOf(const QImage& grey) {
  std::vector<int> rim;
  for (int row = 0; row < grey.height(); ++row) {
    const uchar* line = grey.constScanLine(row);
    const bool whole = row == 0 || row == grey.height() - 1;
    for (int column = 0; column < grey.width(); column += whole ? 1 : std::max(1, grey.width() - 1)) rim.push_back(line[column]);
  }
  return rim;
}

std::pair<int, int> rangeOf(const QImage& grey) {
  int low = 255, high = 0;
  for (int row = 0; row < grey.height(); ++row) {
    const auto [least, most] = std::minmax_element(grey.constScanLine(row), grey.constScanLine(row) + grey.width());
    low = std::min<int>(low, *least);
    high = std::max<int>(high, *most);
  }
  return {low, high};
}

/// The smallest rectangle with all but the faintest ink; invalid without ink.
QRect boundsOf(const QImage& ink) {
  QRect bounds;
  for (int row = 0; row < ink.height(); ++row) {
    const uchar* begin = ink.constScanLine(row);
    const uchar* end = begin + ink.width();
    const auto isInk = [](uchar value) { return value >= kFaint; };
    const uchar* first = std::find_if(begin, end, isInk);
    if (first == end) continue;
    const auto last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), isInk).base() - 1;
    bounds |= QRect(QPoint(static_cast<int>(first - begin), row), QPoint(static_cast<int>(last - begin), row));
  }
  return bounds;
}

struct Tap {
  int from = 0;
  float weight = 0.0f;
};

/// Weights with which each of `out` cells takes from `in` cells over the same length: the mean of the covered cells when the
/// picture shrinks, linear interpolation when it grows.
std::vector<std::vector<Tap>> tapsOf(int in, int out) {
  const double ratio = static_cast<double>(in) / out;
  std::vector<std::vector<Tap>> taps(static_cast<std::size_t>(out));
  for (int to = 0; to < out; ++to) {
    auto& mine = taps[static_cast<std::size_t>(to)];
    if (ratio >= 1.0) {
      const double begin = to * ratio, end = (to + 1) * ratio;
      for (int from = static_cast<int>(begin); from < std::min<double>(in, end); ++from)
        mine.push_back({from, static_cast<float>((std::min(end, from + 1.0) - std::max<double>(begin, from)) / ratio)});
    } else {
      const double centre = std::clamp((to + 0.5) * ratio - 0.5, 0.0, in - 1.0);
      const int from = static_cast<int>(centre);
      const auto share = static_cast<float>(centre - from);
      mine = {{from, 1.0f - share}, {std::min(in - 1, from + 1), share}};
    }
  }
  return taps;
}

Field scaled(const QImage& ink, const QRect& bounds, int height, int width) {
  Field across{bounds.height(), width, std::vector<float>(static_cast<std::size_t>(bounds.height()) * width)};
  const auto columns = tapsOf(bounds.width(), width);
  for (int row = 0; row < bounds.height(); ++row) {
    const uchar* line = ink.constScanLine(bounds.top() + row) + bounds.left();
    for (int column = 0; column < width; ++column)
      for (const Tap& tap : columns[static_cast<std::size_t>(column)])
        across.at(row, column) += tap.weight * line[tap.from] / 255;
  }
  Field result{height, width, std::vector<float>(static_cast<std::size_t>(height) * width)};
  const auto rows = tapsOf(bounds.height(), height);
  for (int row = 0; row < height; ++row)
    for (const Tap& tap : rows[static_cast<std::size_t>(row)])
      for (int column = 0; column < width; ++column) result.at(row, column) += tap.weight * across.at(tap.from, column);
  return result;
}

/// The index of the field's first row or column: its centre of mass at the centre of `side`, as far as the field stays inside.
int startOf(double centreOfMass, int length, int side) {
  return std::clamp(static_cast<int>(std::lround(side / 2.0 - centreOfMass)), 0, side - length);
}

std::vector<float> centred(const Field& field, int height, int width) {
  double mass = 0.0, down = 0.0, right = 0.0;
  for (int row = 0; row < field.height; ++row)
    for (int column = 0; column < field.width; ++column) {
      mass += field.at(row, column);
      down += row * static_cast<double>(field.at(row, column));
      right += column * static_cast<double>(field.at(row, column));
    }
  const int top = startOf(down / mass, field.height, height);
  const int left = startOf(right / mass, field.width, width);
  const float most = *std::max_element(field.values.begin(), field.values.end());
  std::vector<float> pixels(static_cast<std::size_t>(height) * width);
  for (int row = 0; row < field.height; ++row)
    for (int column = 0; column < field.width; ++column)
      pixels[static_cast<std::size_t>(top + row) * width + left + column] = std::min(1.0f, field.at(row, column) / most);
  return pixels;
}

}  // namespace

std::optional<PictureInk> inkOf(const QImage& picture) {
  if (picture.isNull()) return std::nullopt;
  const QImage grey = onPaper(picture);
  const auto [low, high] = rangeOf(grey);
  if (high - low < kOneColour) return std::nullopt;
  std::vector<int> rim = rimOf(grey);
  const int paper = median(rim);
  for (int& value : rim) value = std::abs(value - paper);
  const bool inverted = 2 * paper > low + high;
  const int reach = inverted ? paper - low : high - paper;
  const double uneven = std::min(kUneven * median(rim), kMostUneven * reach);
  PictureInk result{QImage(grey.size(), QImage::Format_Grayscale8), inverted};
  for (int row = 0; row < grey.height(); ++row) {
    const uchar* line = grey.constScanLine(row);
    uchar* ink = result.ink.scanLine(row);
    for (int column = 0; column < grey.width(); ++column) {
      const double away = (inverted ? paper - line[column] : line[column] - paper) - uneven;
      ink[column] = static_cast<uchar>(std::lround(255.0 * std::clamp(away / (reach - uneven), 0.0, 1.0)));
    }
  }
  return result;
}

std::vector<float> drawnImage(const QImage& ink, int height, int width) {
  const QImage grey = ink.convertToFormat(QImage::Format_Grayscale8);
  const QRect bounds = boundsOf(grey);
  if (!bounds.isValid() || height < 1 || width < 1) return {};
  const double boxHeight = std::max(1.0, std::round(kBoxShare * height)), boxWidth = std::max(1.0, std::round(kBoxShare * width));
  const double scale = std::min(boxHeight / bounds.height(), boxWidth / bounds.width());
  const auto length = [scale](int inkLength) { return std::max(1, static_cast<int>(std::lround(scale * inkLength))); };
  return centred(scaled(grey, bounds, length(bounds.height()), length(bounds.width())), height, width);
}

}  // namespace rewire
