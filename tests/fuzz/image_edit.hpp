#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace achilles::fuzz {

/// One change of a file, four bytes of a text: what is done, with which byte, and where (the higher byte first).
struct ImageEdit {
  static constexpr std::size_t size = 4, page = 4096;
  enum class What : std::uint8_t { put, flip, add, copy_page, blank, cut, whats };

  What what = What::put;
  unsigned char with = 0;
  std::size_t at = 0;

  static ImageEdit from(std::string_view bytes) {
    const auto byte = [bytes](std::size_t place) { return static_cast<unsigned char>(bytes[place]); };
    return {static_cast<What>(byte(0) % static_cast<unsigned>(What::whats)), byte(1),
            byte(2) * std::size_t{256} + byte(3)};
  }

  void apply_to(std::string& image) const {
    if (image.empty()) return;
    const auto place = at % image.size();
    const auto byte = static_cast<unsigned char>(image[place]);
    const auto put = [&](unsigned value) { image[place] = static_cast<char>(value & 0xffU); };
    const auto here = place / page * page, there = with * page % image.size();
    const auto length = std::min({page, image.size() - here, image.size() - there});
    switch (what) {
      case What::put:
        return put(with);
      case What::flip:
        return put(byte ^ with);
      case What::add:
        return put(unsigned{byte} + with);
      case What::copy_page:
        image.replace(here, length, image.substr(there, length));
        return;
      case What::blank:
        image.replace(place, std::min<std::size_t>(with, image.size() - place),
                      std::min<std::size_t>(with, image.size() - place), '\0');
        return;
      case What::cut:
        if (with == 0) image.resize(place);
        return;
      case What::whats:
        return;
    }
  }
};

/// The image with each edit of a text made to it, in order.
[[nodiscard]] inline std::string edited(std::string image, std::string_view text) {
  for (; text.size() >= ImageEdit::size; text.remove_prefix(ImageEdit::size)) ImageEdit::from(text).apply_to(image);
  return image;
}

}  // namespace achilles::fuzz
