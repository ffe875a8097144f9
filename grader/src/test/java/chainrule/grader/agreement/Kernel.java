package chainrule.grader.agreement;

import chainrule.exercises.AnswerReceiver;
import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.LiveOracle;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import chainrule.notebook.cell.KernelImports;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * A notebook's kernel without its shell: JShell in this process, cells evaluated part by part as
 * the kernel does, {@code check} the receiver that runs the public checks at once.
 */
final class Kernel implements AutoCloseable {
  private final AnswerBank bank;
  private final JShell shell;
  private final Map<String, CheckReport> reports = new LinkedHashMap<>();

  Kernel(SandboxClassPath kit, Assignment assignment) {
    this.bank = assignment.bank();
    this.shell =
        JShell.builder()
            .executionEngine("local")
            .compilerOptions("--class-path", kit.compileClassPath())
            .build();
    KernelImports.NAMES.forEach(name -> shell.eval("import " + name + ";"));
    ContractProxy.receiveAt(new Noting());
  }

  /** Runs the public checks as the receiver of a notebook does; keeps the last report of each. */
  private final class Noting implements AnswerReceiver {
    @Override
    public CheckReport receive(Method method, Object answer) {
      QuestionSpec question = QuestionSpec.of(method);
      CheckReport report =
          new CheckRunner()
              .run(
                  new CheckRun(
                      CheckPlan.ofPublic(question),
                      InProcessInvoker.watched(question, answer),
                      new LiveOracle(question, bank),
                      NotebookReceiver.SEED))
              .report();
      reports.put(report.question(), report);
      return report;
    }
  }

  /** Runs a cell up to the part that goes wrong, if one does. */
  void run(String cell) {
    for (CellPart part : CellParts.of(cell)) {
      for (SnippetEvent event : shell.eval(part.code())) {
        if (event.exception() != null || event.status() == Snippet.Status.REJECTED) {
          return;
        }
      }
    }
  }

  /** Returns the last report of each question, by its id. */
  Map<String, CheckReport> reports() {
    return reports;
  }

  @Override
  public void close() {
    shell.close();
    ContractProxy.receiveAt(new NotebookReceiver());
  }
}
