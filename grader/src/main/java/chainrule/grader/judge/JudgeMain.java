package chainrule.grader.judge;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.isolation.Jail;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A judge as a process: a submission per line in, a result per line out; before it, where the
 * submission asks for that, a line per cell that is compiled.
 */
public final class JudgeMain {
  /** Exit status of a judge that was still compiling when the time for that was over. */
  public static final int COMPILING = 4;

  /** Exit status of a judge that compiled cell by cell when the time for all was over. */
  public static final int COMPILING_ALL = 5;

  /** How long one run of the compiler may take, in seconds: of all cells, or of one by itself. */
  public static final double COMPILE_SECONDS = 30;

  /** How long compiling all cells of a submission one by one may take, in seconds. */
  public static final double COMPILE_ALL_SECONDS = 60;

  /** What the lines begin with that say which cell is compiled next. */
  public static final String COMPILES = "compiling ";

  private static final ObjectMapper JSON = new ObjectMapper();

  private JudgeMain() {}

  /**
   * Grades what comes in on standard input; ends with it, whatever it is doing then.
   *
   * @param arguments the homework, the folder of the kit, the rung of the jail
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream results =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Assignment assignment =
        Assignment.of(arguments[0])
            .orElseThrow(() -> new IllegalArgumentException("no homework " + arguments[0]));
    Jail jail =
        new Jail(new SandboxClassPath(Path.of(arguments[1])), IsolationLevel.valueOf(arguments[2]));
    JudgeRequests requests = JudgeRequests.from(System.in);
    CompileLimit limit =
        CompileLimit.of(
            COMPILE_SECONDS,
            COMPILE_ALL_SECONDS,
            one -> Runtime.getRuntime().halt(one ? COMPILING : COMPILING_ALL));
    try (Judge judge = new Judge(assignment, jail, limit)) {
      while (true) {
        JsonNode request = JSON.readTree(requests.next());
        print(results, result(judge, request, results, assignment.id().toString()).toJson());
      }
    }
  }

  private static SubmissionResult result(
      Judge judge, JsonNode request, PrintStream results, String homework) throws IOException {
    Submission submission =
        new Submission(request.path("student").asText(), Path.of(request.path("file").asText()));
    CompilePrecautions caution =
        JSON.treeToValue(request.path("caution"), CompilePrecautions.class);
    CompileListener announcer =
        caution.cellByCell() ? cell -> print(results, COMPILES + cell) : CompileListener.NONE;
    try {
      return judge.grade(submission, caution, announcer);
    } catch (IOException e) {
      long seed = StudentSeeds.of(submission.student(), homework);
      return SubmissionResult.notGraded(
          submission, homework, GradingStatus.FAILED, String.valueOf(e.getMessage()), seed);
    }
  }

  private static void print(PrintStream results, String line) {
    results.print(line + "\n");
    results.flush();
  }
}
