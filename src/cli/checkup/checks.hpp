#pragma once

#include "cli/checkup/patient.hpp"

namespace achilles::cli::checkup {

// One function for each check: it tells the patient what it has. None changes anything, and none throws for what is
// wrong with the patient.

void check_file(Patient& patient);
void check_pages(Patient& patient);
void check_references(Patient& patient);
void check_rows(Patient& patient);
void check_permissions(Patient& patient);
void check_strays(Patient& patient);
void check_copies(Patient& patient);
void check_backups(Patient& patient);
void check_place(Patient& patient);
void check_disk(Patient& patient);
void check_settings(Patient& patient);
void check_hooks(Patient& patient);
void check_protocols(Patient& patient);
void check_programme(Patient& patient);
void check_clock(Patient& patient);
void check_terminal(Patient& patient);

}  // namespace achilles::cli::checkup
