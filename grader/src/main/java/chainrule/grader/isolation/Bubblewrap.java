package chainrule.grader.isolation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The walls that bubblewrap builds, as the beginning of a command. */
final class Bubblewrap {
  private static final int NOBODY = 65_534;
  private static final String FILTER = "9";

  private Bubblewrap() {}

  /** Opens the filter of system calls for whatever comes next; nothing where there is none. */
  static List<String> opening(Path filter) throws JailException {
    return Files.exists(filter)
        ? List.of(
            SystemPrograms.need("sh").toString(),
            "-c",
            "filter=$1; shift; exec \"$@\" " + FILTER + "<\"$filter\"",
            "sh",
            filter.toString())
        : List.of();
  }

  /**
   * Returns the command that builds the walls and runs what comes after it inside.
   *
   * @param inside what is in there
   * @param filtered whether {@link #opening} opened a filter
   * @param allowance the limits
   * @param more further options
   */
  static List<String> walls(
      List<BindMount> inside, boolean filtered, ResourceLimits allowance, List<String> more)
      throws JailException {
    List<String> command = new ArrayList<>();
    command.add(SystemPrograms.need("bwrap").toString());
    command.addAll(
        List.of("--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"));
    command.addAll(List.of("--clearenv", "--hostname", "sandbox", "--cap-drop", "ALL"));
    command.addAll(List.of("--uid", "" + NOBODY, "--gid", "" + NOBODY));
    for (BindMount one : inside) {
      command.addAll(List.of("--ro-bind", one.from().toString(), one.to().toString()));
    }
    Path prlimit = SystemPrograms.need("prlimit");
    command.addAll(List.of("--ro-bind", prlimit.toString(), "/prlimit"));
    command.addAll(List.of("--proc", "/proc"));
    command.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev"));
    command.addAll(
        List.of("--size", "" + allowance.temporaryBytes(), "--tmpfs", "/tmp", "--chdir", "/tmp"));
    command.addAll(more);
    if (filtered) {
      command.addAll(List.of("--seccomp", FILTER));
    }
    command.addAll(List.of("--remount-ro", "/", "--"));
    command.addAll(List.of("/prlimit", "--nproc=" + allowance.tasks() + ":" + allowance.tasks()));
    return command;
  }
}
