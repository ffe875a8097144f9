package chainrule.exercises.instructor;

import chainrule.exercises.CheckLine;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.ipynb.NotebookException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Wrong answers to a question, tried until each of its checks was the only one to catch some:
 * listed mistakes, slips of the reference and listed mistakes in one region of the arguments,
 * mutants of the reference's source.
 */
final class WrongAnswers {
  private static final long SEED = 7;
  private static final int MOST_TRIES = 100;

  private final CheckRunner runner = new CheckRunner();
  private final Assignment homework;
  private final QuestionSpec question;
  private final CheckPlan plan;
  private final AnswerBank bank;
  private final Oracle oracle;
  private final RightButInOneRegion region;
  private final FailedChecks failed;
  private final Regions regions = new Regions();
  private final List<Wrong> wrong = new ArrayList<>();

  /** A wrong answer that can be wrong in one region only; which checks it fails if everywhere. */
  private record Wrong(BitSet failed, Function<Set<String>, Object> in) {}

  WrongAnswers(Assignment homework, QuestionSpec question) {
    this.homework = homework;
    this.question = question;
    this.plan = CheckPlan.ofAll(question);
    this.bank = homework.bank();
    this.oracle = new OracleWithoutMistakes(question, bank);
    Object right = bank.reference(question).instance();
    this.region = new RightButInOneRegion(question, right);
    this.failed = new FailedChecks(right, answer -> lines(plan, answer));
  }

  /** Returns which checks were the only one to catch some answer. */
  FailedChecks failed() {
    return failed;
  }

  private List<CheckLine> lines(CheckPlan asked, Object answer) {
    return runner
        .run(
            new CheckRun(
                asked, LoopGuard.invoker(InProcessInvoker.trusted(question, answer)), oracle, SEED))
        .report()
        .lines();
  }

  /** Tries all listed mistakes. */
  void tryMistakes() {
    for (AnswerBank.Entry entry : bank.of(question, AnswerBank.Role.MISTAKE)) {
      BitSet caught = failed.add(entry.instance(), FailedChecks.WrongBy.MISTAKE);
      wrong.add(new Wrong(caught, where -> region.answer(entry.instance(), where)));
    }
  }

  /** Tries mutants of the reference's source while a check seems needless. */
  void tryMutants() throws NotebookException {
    if (!failed.needless().isEmpty()) {
      for (Object mutant : mutants()) {
        if (!failed.needless().isEmpty()) {
          failed.add(mutant, FailedChecks.WrongBy.MUTANT);
        }
      }
    }
  }

  private List<Object> mutants() throws NotebookException {
    AnswerSources sources = new AnswerSources(homework);
    Map<String, String> files = new LinkedHashMap<>();
    for (String cell : Mutants.of(bank.reference(question).source())) {
      String name = question.name() + "_mutant" + files.size();
      files.put(
          sources.packageName() + "." + name,
          sources.header() + sources.classWith(name, question, cell));
    }
    Map<String, byte[]> classes = InMemoryCompiler.compileRight(files, homework.contract());
    MemoryClasses loader = new MemoryClasses(homework.contract(), sources.packageName(), classes);
    return files.keySet().stream().filter(classes::containsKey).map(loader::instance).toList();
  }

  /** Tries slips, and what was tried before in one region, while a check is not alone. */
  void trySlips() {
    if (failed.notAlone().isEmpty()) {
      return;
    }
    lookAtCalls();
    List<Wrong> all = new ArrayList<>();
    for (Slip slip : Slip.all(region.parts())) {
      BitSet caught = failed.add(region.answer(slip, Set.of()), FailedChecks.WrongBy.SLIP);
      all.add(new Wrong(caught, where -> region.answer(slip, where)));
    }
    all.addAll(wrong);
    tryIn(all, FailedChecks.WrongBy.SLIP, (rivals, check) -> regions.without(rivals, check, 1));
    tryIn(
        all,
        FailedChecks.WrongBy.NARROW_SLIP,
        (rivals, check) -> regions.without(rivals, check, 2));
    tryIn(all, FailedChecks.WrongBy.NARROW_SLIP, regions::withFew);
  }

  private void lookAtCalls() {
    lines(CheckPlan.ofPublic(question), region.notingPublicCalls());
    for (int i = 0; i < plan.items().size(); i++) {
      int check = i;
      lines(
          new CheckPlan(question, List.of(plan.items().get(i))),
          region.telling(properties -> regions.note(check, properties)));
    }
  }

  /** Finds regions for a check, given its rivals. */
  private interface Search {
    List<Set<String>> regions(BitSet rivals, int check);
  }

  private void tryIn(List<Wrong> answers, FailedChecks.WrongBy by, Search search) {
    for (int check : failed.notAlone()) {
      int tries = 0;
      for (Wrong answer : answers) {
        if (answer.failed().get(check)) {
          BitSet rivals = failed.rivals(check);
          rivals.and(answer.failed());
          for (Set<String> where : search.regions(rivals, check)) {
            if (!failed.isAlone(check) && tries++ < MOST_TRIES) {
              failed.add(answer.in().apply(where), by);
            }
          }
        }
      }
    }
  }
}
