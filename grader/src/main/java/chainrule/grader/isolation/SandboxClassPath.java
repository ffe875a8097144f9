package chainrule.grader.isolation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that is inside a sandbox beside the JDK: a folder of jars, numbered in class path
 * order, and perhaps a class-data-sharing archive.
 *
 * @param folder the folder
 */
public record SandboxClassPath(Path folder) {
  static final String ARCHIVE = "sandbox.jsa";

  /** Returns the jars, in class path order. */
  public List<Path> jars() {
    return IntStream.iterate(0, i -> i + 1).mapToObj(this::jar).takeWhile(Files::exists).toList();
  }

  Path jar(int number) {
    return folder.resolve(number + ".jar");
  }

  /**
   * Returns the jar of what is not inside: an answer that uses it compiles, so that the verdict can
   * say what is not available.
   */
  public Path library() {
    return folder.resolveSibling("library.jar");
  }

  /** Returns the class path that notebooks are compiled with. */
  public String compileClassPath() {
    return Stream.concat(jars().stream(), Stream.of(library()))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  Path archive() {
    return folder.resolve(ARCHIVE);
  }

  /** Returns the filter of system calls; it exists where there is one for this machine. */
  Path filter() {
    return folder.resolve("filter.bpf");
  }

  /** Returns the filter for where nothing else stands before the network. */
  Path filterWithoutSockets() {
    return folder.resolve("filter-without-sockets.bpf");
  }

  /** Returns an empty folder on which a sandbox may mount its own root, where it needs one. */
  Path root() {
    return folder.resolve("root");
  }

  /** Returns the root folder of copies, where a sandbox needs one; it exists once it is filled. */
  Path changedRoot() {
    return folder.resolveSibling("closed");
  }
}
