#pragma once

#include <functional>
#include <streambuf>
#include <string>
#include <utility>

namespace achilles::test {

/// What somebody types, once something else has happened.
class LateAnswer : public std::streambuf {
 public:
  LateAnswer(std::string text, std::function<void()> before) : text_(std::move(text)), before_(std::move(before)) {}

 private:
  int_type underflow() override {
    if (!before_) return traits_type::eof();
    std::exchange(before_, nullptr)();
    setg(text_.data(), text_.data(), text_.data() + text_.size());
    return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
  }

  std::string text_;
  std::function<void()> before_;
};

}  // namespace achilles::test
