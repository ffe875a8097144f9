package chainrule.grader.isolation;

import chainrule.grader.files.FilePermissions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The walls that root builds where it may neither mount nor make namespaces, as in a container: a
 * root folder that holds copies of what is inside, another user, and a filter of system calls,
 * which lets nobody make a socket or a process.
 *
 * <p>Nothing inside can be written, so there is no temporary folder either. Every step is done by
 * the one process that becomes the program, so to kill it is enough.
 */
final class ChangedRoot {
  private static final String FILL =
      """
      set -e
      umask 022
      root=$1 java=$2
      shift 2
      while [ $# -gt 0 ]; do
        mkdir -p "$root${2%/*}"
        if [ -d "$1" ]; then
          cp -RpT "$1" "$root$2"
        else
          cp -pL "$1" "$root$2"
        fi
        shift 2
      done
      mkdir -p "$root/dev" "$root/tmp" "$root/proc/self"
      mknod -m 666 "$root/dev/null" c 1 3
      mknod -m 666 "$root/dev/zero" c 1 5
      mknod -m 444 "$root/dev/random" c 1 8
      mknod -m 444 "$root/dev/urandom" c 1 9
      ln -s "$java" "$root/proc/self/exe"
      """;

  /** Perl is part of every Debian and Ubuntu, and can call the system as no shell can. */
  private static final String ENTER =
      """
      use POSIX ();
      my ($root, $user, $file, $prctl, @command) = @ARGV;
      open(my $in, '<:raw', $file) or die "$file: $!\\n";
      my $filter = do { local $/; <$in> };
      close($in);
      chroot($root) or die "chroot: $!\\n";
      chdir('/tmp') or die "chdir: $!\\n";
      $) = "$user $user";
      POSIX::setgid($user) && POSIX::setuid($user) or die "another user: $!\\n";
      die "still in a group\\n" if $( ne "$user $user" || $) ne "$user $user";
      my $program = pack('S x!8 P', length($filter) / 8, $filter);
      syscall($prctl, 1, 9, 0, 0, 0) == 0 or die "parent's death: $!\\n";
      syscall($prctl, 38, 1, 0, 0, 0) == 0 or die "no new privileges: $!\\n";
      syscall($prctl, 22, 2, $program, 0, 0) == 0 or die "filter: $!\\n";
      exec { $command[0] } @command or die "$command[0]: $!\\n";
      """;

  /** The number of the system call prctl. */
  private static final Map<String, Integer> PRCTL = Map.of("amd64", 157, "aarch64", 167);

  /** All that a JVM without windows needs of a JDK. */
  private static final List<String> OF_JDK = List.of("bin/java", "lib", "conf");

  private ChangedRoot() {}

  /**
   * Fills the root folder, unless it is there.
   *
   * @param kit whose root it is
   * @param javaHome the JDK
   * @param inside what else is in there
   */
  static void fill(SandboxClassPath kit, Path javaHome, List<BindMount> inside) throws IOException {
    if (Files.exists(kit.changedRoot())) {
      return;
    }
    Path draft = Files.createTempDirectory(kit.folder().resolveSibling("."), "filling");
    List<String> command = new ArrayList<>(List.of("sh", "-c", FILL, "sh", draft.toString()));
    command.add(javaHome.resolve("bin/java").toString());
    for (String part : OF_JDK) {
      if (Files.exists(javaHome.resolve(part))) {
        add(command, BindMount.same(javaHome.resolve(part)));
      }
    }
    inside.stream().filter(one -> !one.from().equals(javaHome)).forEach(one -> add(command, one));
    run(command);
    FilePermissions.letAllRead(draft);
    Files.move(draft, kit.changedRoot(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void add(List<String> command, BindMount one) {
    command.addAll(List.of(one.from().toString(), one.to().toString()));
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        String why = said.strip().lines().findFirst().orElse("no output");
        throw new JailException(
            IsolationLevel.CHANGED_ROOT.label() + " does not work here: " + why);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a root folder was filled");
    }
  }

  /**
   * Returns the command that enters the root and becomes what comes after it.
   *
   * @param kit whose root it is
   * @param user the other user
   * @param allowance the limits
   */
  static List<String> walls(SandboxClassPath kit, int user, ResourceLimits allowance)
      throws JailException {
    Integer prctl = PRCTL.get(System.getProperty("os.arch"));
    if (prctl == null || !Files.exists(kit.filterWithoutSockets())) {
      throw new JailException(
          IsolationLevel.CHANGED_ROOT.label() + " needs a filter of system calls; there is none");
    }
    List<String> command = new ArrayList<>();
    command.add(SystemPrograms.need("prlimit").toString());
    command.add("--nproc=" + allowance.tasks() + ":" + allowance.tasks());
    command.addAll(List.of(SystemPrograms.need("perl").toString(), "-e", ENTER));
    command.addAll(List.of(kit.changedRoot().toString(), "" + user));
    command.addAll(List.of(kit.filterWithoutSockets().toString(), "" + prctl));
    return command;
  }
}
