#pragma once

// The room's door: values to text for people. Pure functions; nothing is printed here.
#include "render/look.hpp"
#include "render/pages.hpp"
#include "render/text.hpp"
#include "render/words.hpp"
