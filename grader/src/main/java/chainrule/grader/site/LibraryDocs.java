package chainrule.grader.site;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.Maven;
import chainrule.grader.build.SetupException;
import chainrule.grader.command.KitVersion;
import chainrule.grader.files.ScratchFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Javadoc of what a cell can use: the library, the pictures of pages, the contracts. */
final class LibraryDocs {
  /** The adapters to the kernels are compiled against jars that no reader has. */
  private static final List<Path> ADAPTERS =
      List.of(Path.of("notebook/jjava"), Path.of("notebook/ijava"));

  private final KitFolder kit;

  LibraryDocs(KitFolder kit) {
    this.kit = kit;
  }

  void write(Path folder) throws IOException {
    try (ScratchFolder scratch = ScratchFolder.open("javadoc")) {
      Path style = scratch.folder().resolve("javadoc.css");
      SiteSources.copy("javadoc.css", style);
      List<String> words = new ArrayList<>(options(folder, style));
      sources().forEach(source -> words.add(source.toString()));
      Path arguments = scratch.folder().resolve("javadoc.args");
      Files.write(arguments, words.stream().map(LibraryDocs::quoted).toList());
      String tool = Maven.isWindows() ? "javadoc.exe" : "javadoc";
      Path javadoc = Path.of(System.getProperty("java.home"), "bin", tool);
      if (!Files.exists(javadoc)) {
        throw new SetupException(javadoc + ": not there; a JDK has it, a Java runtime has not");
      }
      Path log = kit.log("javadoc");
      ProcessBuilder builder = new ProcessBuilder(javadoc.toString(), "@" + arguments);
      if (LoggedProcess.run(builder, log, line -> {}) != 0) {
        throw new SetupException("the Javadoc could not be made (log: " + log + ")");
      }
    }
    nameFonts(folder);
  }

  /** Debian's JDK leaves out the fonts, and the list of them, which the style sheet names. */
  private static void nameFonts(Path folder) throws IOException {
    Path list = folder.resolve("resources/fonts/dejavu.css");
    if (!Files.exists(list)) {
      Files.createDirectories(list.getParent());
      Files.writeString(list, "/* The reader's own fonts. */\n");
    }
  }

  private static List<String> options(Path folder, Path style) {
    String title = "Chain Rule " + KitVersion.get();
    List<String> options = new ArrayList<>();
    HomeFolder.options().forEach(option -> options.add("-J" + option));
    options.addAll(
        List.of(
            "-quiet",
            "-Xdoclint:none",
            // annotations for the compiler to JavaScript are on no class path of the kit's
            "--ignore-source-errors",
            "-notimestamp",
            "-encoding",
            "UTF-8",
            "-docencoding",
            "UTF-8",
            "-charset",
            "UTF-8",
            "-locale",
            "en",
            "-windowtitle",
            title,
            "-doctitle",
            title,
            "-bottom",
            "<a href=\"{@docRoot}/../index.html\">The course</a> · " + title + " · Apache-2.0",
            "--add-stylesheet",
            style.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString()));
    return options;
  }

  private List<Path> sources() throws IOException {
    Path library = kit.root().resolve("lib/src/main/java/chainrule");
    List<Path> sources = new ArrayList<>(below(library, Integer.MAX_VALUE));
    sources.removeIf(source -> ADAPTERS.stream().anyMatch(library.relativize(source)::startsWith));
    sources.addAll(below(kit.root().resolve("web/src/main/java/chainrule/live"), 1));
    sources.addAll(below(HomeworkSources.place(kit.root()), 1));
    for (HomeworkSources homework : HomeworkSources.in(kit.root())) {
      if (homework.id().letter() == HomeworkId.COURSE) {
        sources.addAll(below(homework.folder(), 1));
      }
    }
    return sources;
  }

  private static List<Path> below(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
