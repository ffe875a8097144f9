package chainrule.grader.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.judge.Judge;
import chainrule.grader.judge.JudgeMain;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades the whole corpus with the grader as it is, and a victim right after each attacker. */
@Tag("slow")
final class AttackCorpusTests {
  private static final double EXACT = 1e-3;
  private static final int FEWEST = 60;
  private static final int LANES = 2;
  private static final List<Lane> GRADED = new ArrayList<>();
  private static final Plants PLANTS = plants();

  @TempDir private static Path folder;

  static Stream<Attack> corpus() {
    return Attack.all().stream();
  }

  @BeforeAll
  @SuppressWarnings("SystemOut")
  static void grade() throws Exception {
    Confinement.assumePossible();
    ExecutorService pool = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<Lane>> lanes =
          lanes().stream().map(lane -> pool.submit(() -> lane.grade(PLANTS, folder))).toList();
      for (Future<Lane> lane : lanes) {
        GRADED.add(lane.get());
      }
    } finally {
      pool.shutdown();
      PLANTS.close();
    }
    List<Attack> all = Attack.all();
    long held = all.stream().filter(attack -> broken(attack).isEmpty()).count();
    System.out.println(
        all.size() + " attacks, " + held + " held on Java " + Runtime.version().feature());
  }

  @Test
  void hasSixtyAttacksOfDifferentNames() {
    assertThat(corpus().map(Attack::name)).doesNotHaveDuplicates().hasSizeGreaterThan(FEWEST);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void holds(Attack attack) {
    assertThat(broken(attack)).as(lane(attack).result(attack).toJson()).isEmpty();
  }

  @Test
  void reachesNoServerOfTheHost() {
    assertThat(PLANTS.contacts()).isZero();
  }

  @Test
  void leavesNoProcessAndNoFileBehind() throws IOException {
    for (Lane lane : GRADED) {
      assertThat(lane.processes()).isNotEmpty();
      lane.processes().forEach(one -> one.onExit().orTimeout(20, TimeUnit.SECONDS).join());
      assertThat(lane.folders()).isNotEmpty().noneMatch(Files::exists);
    }
    assertThat(PLANTS.left()).isEmpty();
  }

  /** Returns what of an attack's stated end is not so, a line each. */
  private static List<String> broken(Attack attack) {
    Lane lane = lane(attack);
    SubmissionResult result = lane.result(attack);
    List<String> broken = new ArrayList<>();
    GradingStatus expected = attack.graded() ? GradingStatus.GRADED : GradingStatus.FAILED;
    if (result.status() != expected) {
      broken.add("is " + result.status() + " (" + result.reason() + "); expected " + expected);
    } else if (!marksAre(attack.gets(), lost(result))) {
      broken.add("gets " + lost(result) + "; expected " + attack.gets());
    }
    if (!said(result).contains(attack.says())) {
      broken.add("says " + said(result) + "; expected " + attack.says());
    }
    if (result.toJson().contains(PLANTS.secret())) {
      broken.add("knows the secret");
    }
    double seconds = result.timings().totalSeconds();
    Assignment assignment = Assignment.of(attack.homework()).orElseThrow();
    if (seconds > Judge.seconds(assignment) + JudgeMain.COMPILE_SECONDS) {
      broken.add("took " + seconds + " s");
    }
    if (!lane.victimAfter(attack).reports().equals(lane.alone().reports())
        || !NoteText.of(lane.victimAfter(attack).notes())
            .equals(NoteText.of(lane.alone().notes()))) {
      broken.add("changed the victim's result to " + lane.victimAfter(attack).toJson());
    }
    return broken;
  }

  private static Lane lane(Attack attack) {
    return GRADED.stream()
        .filter(lane -> lane.attacks().contains(attack))
        .findFirst()
        .orElseThrow();
  }

  private static boolean marksAre(Map<String, Double> expected, Map<String, Double> found) {
    return expected.keySet().equals(found.keySet())
        && expected.entrySet().stream()
            .allMatch(entry -> Math.abs(entry.getValue() - found.get(entry.getKey())) < EXACT);
  }

  /** Returns the points of the questions in which some were lost. */
  private static Map<String, Double> lost(SubmissionResult result) {
    Map<String, Double> lost = new TreeMap<>();
    for (CheckReport report : result.reports()) {
      if (report.points() < report.max() - EXACT) {
        lost.put(report.question().toLowerCase(Locale.ROOT), report.points());
      }
    }
    return lost;
  }

  private static String said(SubmissionResult result) {
    return Stream.of(
            Stream.of(String.valueOf(result.reason())),
            NoteText.of(result.notes()).stream(),
            result.reports().stream().map(CheckReport::text))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** The attacks on the compiler take long and are first, with a judge of their own. */
  private static List<Lane> lanes() {
    Map<String, List<Attack>> lanes = new TreeMap<>();
    List<Attack> all = Attack.all();
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              Attack attack = all.get(i);
              String half = attack.graded() ? " " + i % LANES : "";
              lanes
                  .computeIfAbsent(attack.homework() + half, lane -> new ArrayList<>())
                  .add(attack);
            });
    return lanes.values().stream().map(Lane::new).toList();
  }

  private static Plants plants() {
    try {
      return new Plants();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
