#pragma once

// The room's door: values to text for people. Pure functions; nothing is printed here.
#include "render/layout/look.hpp"
#include "render/layout/text.hpp"
#include "render/pages/pages.hpp"
#include "render/words/words.hpp"
