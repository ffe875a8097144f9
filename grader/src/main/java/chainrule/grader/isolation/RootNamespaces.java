package chainrule.grader.isolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The walls that root builds without bubblewrap, as the beginning of a command: namespaces of its
 * own, a root folder that holds what is inside and no more, another user.
 *
 * <p>All of it is gone when its first process is: the root and the temporary folder exist only in
 * the namespace. That process is the one that builds, and it stays: Linux forgets that a process is
 * to die with its parent when the user changes, and the parent is all that a judge can kill.
 */
final class RootNamespaces {
  private static final String BUILD =
      """
      set -e
      umask 022
      chroot=$1 root=$2 user=$3 size=$4
      shift 4
      mount -t tmpfs -o size=1m,mode=755,nosuid,nodev tmpfs "$root"
      while [ "$1" != -- ]; do
        if [ -d "$1" ]; then
          mkdir -p "$root$2"
        else
          mkdir -p "$root${2%/*}"
          : >"$root$2"
        fi
        mount -o "bind,$3" "$1" "$root$2"
        shift 3
      done
      shift
      mkdir "$root/proc" "$root/tmp"
      mount -t proc -o nosuid,nodev,noexec,hidepid=2 proc "$root/proc"
      mount -t tmpfs -o "size=$size,mode=1777,nosuid,nodev,noexec" tmpfs "$root/tmp"
      mount -o remount,ro "$root"
      cd /
      env -i "$chroot" --userspec="$user:$user" --groups= "$root" "$@"
      exit $?
      """;

  private static final List<String> DEVICES = List.of("null", "zero", "random", "urandom");

  private RootNamespaces() {}

  /**
   * Returns the command that builds the walls and runs what comes after it inside.
   *
   * @param root an empty folder
   * @param user the other user
   * @param inside what is in there
   * @param allowance the limits
   * @param writable a folder that can be written as well, or nothing
   */
  static List<String> walls(
      Path root,
      int user,
      List<BindMount> inside,
      ResourceLimits allowance,
      List<BindMount> writable)
      throws JailException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(SystemPrograms.need("setpriv").toString(), "--pdeathsig=KILL"));
    command.addAll(List.of(SystemPrograms.need("unshare").toString(), "--net", "--ipc", "--uts"));
    command.addAll(List.of("--mount", "--pid", "--fork", "--kill-child"));
    command.addAll(List.of(SystemPrograms.need("setpriv").toString(), "--no-new-privs"));
    command.addAll(
        List.of(
            SystemPrograms.need("prlimit").toString(),
            "--nproc=" + allowance.tasks() + ":" + allowance.tasks()));
    command.addAll(List.of(SystemPrograms.need("sh").toString(), "-c", BUILD, "sh"));
    command.add(SystemPrograms.need("chroot").toString());
    command.addAll(List.of(root.toString(), "" + user, "" + allowance.temporaryBytes()));
    inside.forEach(one -> add(command, one, "ro,nosuid,nodev"));
    writable.forEach(one -> add(command, one, "rw,nosuid,nodev"));
    DEVICES.forEach(device -> add(command, BindMount.same(Path.of("/dev", device)), "rw"));
    command.add("--");
    return command;
  }

  private static void add(List<String> command, BindMount one, String options) {
    command.addAll(List.of(one.from().toString(), one.to().toString(), options));
  }
}
