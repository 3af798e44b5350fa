#pragma once

#include "cli/arguments/candidate.hpp"

// What may stand in a place, for shells that complete it. Each is good for `Arguments::text` and the like.
namespace achilles::cli::offers {

[[nodiscard]] std::vector<Candidate> days(const Asked& asked);
[[nodiscard]] std::vector<Candidate> signs(const Asked& asked);
[[nodiscard]] std::vector<Candidate> programmes(const Asked& asked);
[[nodiscard]] std::vector<Candidate> exercises(const Asked& asked);
/// The numbers of the last two weeks' entries, the newest first. None where the journal cannot be read just now.
[[nodiscard]] std::vector<Candidate> entries(const Asked& asked);
/// The numbers of backups, the newest first.
[[nodiscard]] std::vector<Candidate> backups(const Asked& asked);
[[nodiscard]] std::vector<Candidate> settings(const Asked& asked);
/// What the setting named on the line may be, where that is one of some words.
[[nodiscard]] std::vector<Candidate> setting_values(const Asked& asked);

/// These words and no others.
[[nodiscard]] Offers words(std::vector<Candidate> words);
/// The same for a list with commas: what may stand after the last one.
[[nodiscard]] Offers listed(Offers one);
/// The same for the first of several words: nothing after it.
[[nodiscard]] Offers first_of(Offers one);

}  // namespace achilles::cli::offers
