#include "journal/upgrade.hpp"

#include <string>

#include "journal/backup/backup.hpp"
#include "journal/backup/backup_name.hpp"
#include "journal/file/copy_pages.hpp"
#include "journal/file/faults.hpp"
#include "journal/file/format.hpp"
#include "journal/file/query.hpp"
#include "journal/file/writer_lock.hpp"

namespace achilles::journal {

TemporaryFile rewritten(Connection& older, const std::filesystem::path& journal,
                        std::span<const Migration> migrations) {
  TemporaryFile copy(unfinished_copy(journal, journal.parent_path()));
  Query(older, "VACUUM INTO ?1").bind(1, copy.path().string()).run();
  Connection connection(copy.path(), Access::write, older.patience());
  make_hasty(connection);
  take_missing_steps(connection, migrations);
  return copy;
}

void bring_up_to_date(const std::filesystem::path& journal, const Moment& now, std::chrono::milliseconds patience,
                      std::span<const Migration> migrations) {
  const auto lock = WriterLock::on(journal, patience);
  Connection older(journal, Access::read, patience);
  at_the_door(older, Doing::preparing, [&] {
    const int newest = static_cast<int>(migrations.size());
    const auto format = format_of(older);  // another achilles may have been faster
    refuse_others(format, newest, journal);
    if (format.owner != Format::Owner::achilles || format.version == newest) return;
    back_up(older, {now, Backup::Occasion::migration});
    rewritten(older, journal, migrations).take_place(journal);
  });
}

}  // namespace achilles::journal
