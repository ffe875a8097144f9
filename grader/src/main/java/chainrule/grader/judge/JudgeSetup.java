package chainrule.grader.judge;

import chainrule.grader.isolation.IsolationLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The first line to a judge: what it grades, and how.
 *
 * @param homework the homework's short name
 * @param kit the folder of the classes that are inside a sandbox
 * @param isolation how students' code is closed in
 */
public record JudgeSetup(String homework, Path kit, IsolationLevel isolation) {
  /** Makes a setup, of which nothing may be missing. */
  public JudgeSetup {
    Objects.requireNonNull(homework, "homework");
    Objects.requireNonNull(kit, "kit");
    Objects.requireNonNull(isolation, "isolation");
  }

  /** Returns the setup as a line. */
  public String line() {
    return JsonLine.of(this);
  }

  static JudgeSetup read(String line) throws IOException {
    return JsonLine.read(line, JudgeSetup.class);
  }
}
