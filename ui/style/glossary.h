#pragma once

#include <QString>

#include <string_view>

namespace rewire {

/// The sentence that explains a term of termNames(); empty for any other.
QString termInWords(std::string_view name);

}  // namespace rewire
