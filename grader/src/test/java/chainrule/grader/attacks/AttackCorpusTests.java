package chainrule.grader.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.hidden.Assignment;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.jail.Confinement;
import chainrule.grader.result.Status;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades the whole corpus as one class, with innocents before, between and after the attackers. */
final class AttackCorpusTests {
  private static final double EXACT = 1e-9;
  private static final int ATTACKERS_PER_INNOCENT = 4;
  private static final String SECRET = UUID.randomUUID().toString();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, SubmissionResult> RESULTS = new ConcurrentHashMap<>();

  @TempDir private static Path folder;
  private static boolean contacted;
  private static List<Long> leftBehind = List.of();

  static Stream<Attack> corpus() {
    return Attack.all().stream();
  }

  @BeforeAll
  @SuppressWarnings("SystemOut")
  static void grade() throws IOException {
    Confinement.assumePossible();
    Assignment assignment = Assignment.of("h1").orElseThrow();
    Path planted =
        Files.createTempFile(Path.of(System.getProperty("user.home")), "chainrule-planted", ".txt");
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Files.writeString(planted, SECRET);
      List<Submission> submissions = submissions(assignment, planted, server.getLocalPort());
      new LocalEngine(assignment, 2, false)
          .grade(submissions, result -> RESULTS.put(result.student(), result));
      contacted = contacted(server);
    } finally {
      Files.delete(planted);
    }
    leftBehind = ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
    System.out.println(Attack.all().size() + " attacks");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void endsWithTheStatedVerdictAndMarks(Attack attack) {
    SubmissionResult result = Objects.requireNonNull(RESULTS.get(attack.name()));

    assertThat(result.status()).as(result.reason()).isEqualTo(Status.GRADED);
    assertThat(lost(result)).as(result.toJson()).isEqualTo(attack.loses());
    assertThat(said(result)).contains(attack.says());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void readsNoSecret(Attack attack) {
    assertThat(Objects.requireNonNull(RESULTS.get(attack.name())).toJson()).doesNotContain(SECRET);
  }

  @Test
  void changesNoInnocentsMark() {
    List<SubmissionResult> innocents =
        RESULTS.values().stream().filter(one -> one.student().startsWith("innocent")).toList();

    assertThat(innocents).hasSizeGreaterThan(Attack.all().size() / ATTACKERS_PER_INNOCENT);
    assertThat(innocents).allSatisfy(one -> assertThat(lost(one)).as(one.toJson()).isEmpty());
    assertThat(innocents).allSatisfy(one -> assertThat(one.notes()).isEmpty());
  }

  @Test
  void reachesNoServerOfTheHost() {
    assertThat(contacted).isFalse();
  }

  @Test
  void leavesNoProcessBehind() {
    assertThat(leftBehind).isEmpty();
  }

  private static List<Submission> submissions(Assignment assignment, Path planted, int port)
      throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (Attack attack : Attack.all()) {
      if (submissions.size() % (ATTACKERS_PER_INNOCENT + 1) == 0) {
        submissions.add(handIn("innocent" + submissions.size(), notebook(assignment)));
      }
      String code =
          attack.code().replace("@HOME@", planted.toString()).replace("@PORT@", "" + port);
      JsonNode notebook = notebook(assignment);
      insert(attack, code, (ArrayNode) notebook.path("cells"));
      submissions.add(handIn(attack.name(), notebook));
    }
    submissions.add(handIn("innocent-last", notebook(assignment)));
    return submissions;
  }

  private static JsonNode notebook(Assignment assignment) throws IOException {
    return JSON.readTree(assignment.notebook().toJson());
  }

  private static Submission handIn(String student, JsonNode notebook) throws IOException {
    Path file = folder.resolve(student + ".ipynb");
    return new Submission(student, Files.writeString(file, notebook.toString()));
  }

  private static void insert(Attack attack, String code, ArrayNode cells) {
    String gradeId = "h1-" + attack.question();
    for (int i = 0; i < cells.size(); i++) {
      if (id(cells.get(i)).equals(gradeId)) {
        if (attack.isExtraCell()) {
          ObjectNode cell = JSON.createObjectNode().put("cell_type", "code").put("source", code);
          cell.putObject("metadata");
          cells.insert(i, cell);
        } else {
          ((ObjectNode) cells.get(i)).put("source", code);
        }
        return;
      }
    }
    throw new IllegalArgumentException(attack.name() + ": no cell " + gradeId);
  }

  private static String id(JsonNode cell) {
    return cell.path("metadata").path("nbgrader").path("grade_id").asText();
  }

  /** Returns the questions in which marks were lost. */
  private static List<String> lost(SubmissionResult result) {
    return result.reports().stream()
        .filter(report -> report.points() < report.max() - EXACT)
        .map(report -> report.question().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String said(SubmissionResult result) {
    return Stream.concat(result.notes().stream(), result.reports().stream().map(CheckReport::text))
        .collect(Collectors.joining("\n"));
  }

  private static boolean contacted(ServerSocket server) throws IOException {
    server.setSoTimeout(200);
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException expected) {
      return false;
    }
  }
}
