package chainrule.grader.judge;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.isolation.Jail;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A judge as a process: a {@link JudgeSetup} in, then a {@link JudgeRequest} per line in and a
 * result per line out; before it, where the request asks for that, a line per cell that is
 * compiled.
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

  private JudgeMain() {}

  /** Grades what comes in on standard input; ends with it, whatever it is doing then. */
  public static void main(String[] arguments) throws IOException {
    PrintStream replies =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    JudgeRequests requests = JudgeRequests.from(System.in);
    JudgeSetup setup = requests.setup();
    String homework = setup.homework();
    Assignment assignment =
        Assignment.of(homework)
            .orElseThrow(() -> new IllegalArgumentException("no homework " + homework));
    Jail jail = new Jail(new SandboxClassPath(setup.kit()), setup.isolation());
    CompileLimit limit =
        CompileLimit.of(
            COMPILE_SECONDS,
            COMPILE_ALL_SECONDS,
            one -> Runtime.getRuntime().halt(one ? COMPILING : COMPILING_ALL));
    try (Judge judge = new Judge(assignment, jail, limit)) {
      while (true) {
        SubmissionResult result = result(judge, requests.next(), replies, homework);
        print(replies, new JudgeReply.HasGraded(result));
      }
    }
  }

  private static SubmissionResult result(
      Judge judge, JudgeRequest request, PrintStream replies, String homework) {
    CompileListener announcer =
        request.precautions().cellByCell()
            ? cell -> print(replies, new JudgeReply.CompilesCell(cell))
            : CompileListener.NONE;
    try {
      return judge.grade(request, announcer);
    } catch (IOException e) {
      return SubmissionResult.notGraded(
          request.student(),
          homework,
          request.file(),
          GradingStatus.FAILED,
          String.valueOf(e.getMessage()),
          StudentSeeds.of(request.student(), homework));
    }
  }

  private static void print(PrintStream replies, JudgeReply reply) {
    replies.print(reply.line());
    replies.flush();
  }
}
