#include "core/sweep/worker_rank.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <map>

using namespace rewire;
using namespace rewire::test;

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<WorkerRank> rankIn(const Variables& variables) {
  return rankFrom([&](const char* name) -> const char* {
    const auto found = variables.find(name);
    return found == variables.end() ? nullptr : found->second.c_str();
  });
}

}  // namespace

Q_DECLARE_METATYPE(Variables)

class TestWorkerRank : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void launchersSayTheRank_data() {
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("size");  // 0: nothing is said
    const auto row = [](const char* name, Variables variables, int rank, int size) {
      QTest::newRow(name) << std::move(variables) << rank << size;
    };
    row("nobody", {}, 0, 0);
    row("Open MPI", {{"OMPI_COMM_WORLD_RANK", "3"}, {"OMPI_COMM_WORLD_SIZE", "32"}}, 3, 32);
    row("PMI", {{"PMI_RANK", "1"}, {"PMI_SIZE", "2"}}, 1, 2);
    row("srun", {{"SLURM_PROCID", "5"}, {"SLURM_NTASKS", "8"}}, 5, 8);
    row("a batch script of Slurm", {{"SLURM_PROCID", "0"}}, 0, 0);
    row("mpirun in a batch script of Slurm",
        {{"OMPI_COMM_WORLD_RANK", "1"}, {"OMPI_COMM_WORLD_SIZE", "4"}, {"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "9"}}, 1, 4);
    row("an array", {{"SLURM_ARRAY_TASK_ID", "7"}, {"SLURM_ARRAY_TASK_COUNT", "8"}}, 7, 8);
    row("an array from 1", {{"SLURM_ARRAY_TASK_ID", "8"}, {"SLURM_ARRAY_TASK_COUNT", "8"}, {"SLURM_ARRAY_TASK_MIN", "1"}}, 7, 8);
    row("an array with a step",
        {{"SLURM_ARRAY_TASK_ID", "9"},
         {"SLURM_ARRAY_TASK_COUNT", "4"},
         {"SLURM_ARRAY_TASK_MIN", "1"},
         {"SLURM_ARRAY_TASK_STEP", "4"}},
        2, 4);
    row("an array with gaps", {{"SLURM_ARRAY_TASK_ID", "100"}, {"SLURM_ARRAY_TASK_COUNT", "3"}}, 1, 3);
    row("an array of tasks",
        {{"SLURM_ARRAY_TASK_ID", "2"}, {"SLURM_ARRAY_TASK_COUNT", "3"}, {"SLURM_PROCID", "1"}, {"SLURM_NTASKS", "4"}}, 9, 12);
    row("an empty variable", {{"OMPI_COMM_WORLD_RANK", ""}, {"OMPI_COMM_WORLD_SIZE", "2"}}, 0, 0);
  }
  void launchersSayTheRank() {
    QFETCH(const Variables, variables);
    QFETCH(const int, rank);
    QFETCH(const int, size);
    const auto found = rankIn(variables);
    QCOMPARE(found.has_value(), size > 0);
    if (found) QVERIFY((*found == WorkerRank{rank, size}));
  }

  void whatIsNoRankIsRefused() {
    const auto refusal = [](const Variables& variables) { return thrown<InputError>([&] { rankIn(variables); }); };
    QVERIFY(refusal({{"OMPI_COMM_WORLD_RANK", "2"}, {"OMPI_COMM_WORLD_SIZE", "2"}}).contains("below OMPI_COMM_WORLD_SIZE"));
    QVERIFY(refusal({{"OMPI_COMM_WORLD_RANK", "x"}, {"OMPI_COMM_WORLD_SIZE", "2"}}).endsWith("(OMPI_COMM_WORLD_RANK)"));
    QVERIFY(refusal({{"PMI_RANK", "-1"}, {"PMI_SIZE", "2"}}).endsWith("(PMI_RANK)"));
    QVERIFY(refusal({{"PMI_RANK", "0"}, {"PMI_SIZE", "99999999999"}}).endsWith("(PMI_SIZE)"));
    QVERIFY(refusal({{"SLURM_ARRAY_TASK_ID", "0"},
                     {"SLURM_ARRAY_TASK_COUNT", "5000000"},
                     {"SLURM_PROCID", "0"},
                     {"SLURM_NTASKS", "5000000"}})
                .contains("10,000,000"));
  }

  void slurmSaysTheCoresOfATask() {
    const auto coresIn = [](const char* text) { return coresOfTask([text](const char*) { return text; }); };
    QVERIFY(!coresIn(nullptr) && !coresIn("0"));
    QCOMPARE(coresIn("8").value(), 8);
    QVERIFY(thrown<InputError>([&] { coresIn("many"); }).endsWith("(SLURM_CPUS_PER_TASK)"));
  }

  void aShardIsSaidByHand() {
    QVERIFY((rankOfShard("1/4") == WorkerRank{1, 4}));
    QVERIFY((rankOfShard("4/4") == WorkerRank{0, 4}));
    QVERIFY((rankOfShard("0/4") == WorkerRank{0, 4}));
    for (const char* text : {"", "1", "/", "1/", "/2", "5/4", "0/0", "-1/2", "1/2/3", "a/b", "1 /2"})
      QVERIFY2(thrown<InputError>([&] { rankOfShard(text); }).endsWith("(--shard)"), text);
  }
};

REWIRE_TEST(TestWorkerRank)
#include "tst_worker_rank.moc"
