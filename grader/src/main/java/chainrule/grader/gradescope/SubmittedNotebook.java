package chainrule.grader.gradescope;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.intake.HomeworkRecognition;
import chainrule.grader.intake.NotebookFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notebook of a submission that is graded.
 *
 * @param name the file's, below the folder of the submission; empty if there is none
 * @param notebook what it holds; null if no file can be graded
 * @param remarks which file was taken and why others were not, a line each
 */
record SubmittedNotebook(String name, @Nullable NotebookFile notebook, List<String> remarks) {
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 50;

  /** A notebook of the homework. */
  private record Candidate(String name, NotebookFile notebook) {}

  /**
   * Finds it: of several notebooks of the homework the one with the name under which it was handed
   * out counts, or else the first by name.
   *
   * @param folder what the student handed in, as Gradescope unpacked it
   * @param homework which notebook is wanted
   * @param handedOut the file's name in the student edition
   */
  static SubmittedNotebook in(Path folder, HomeworkId homework, String handedOut)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Path file : notebooks(folder)) {
      String name = folder.relativize(file).toString();
      try {
        NotebookFile notebook = NotebookFile.read(file);
        @Nullable String problem = HomeworkRecognition.problem(notebook.cells(), homework);
        if (problem == null) {
          candidates.add(new Candidate(name, notebook));
        } else {
          remarks.add(name + ": " + problem);
        }
      } catch (NotebookException e) {
        remarks.add(name + ": " + e.problem());
      }
    }
    if (candidates.isEmpty()) {
      if (remarks.isEmpty()) {
        remarks.add("no notebook (*.ipynb) was handed in; expected " + handedOut);
      }
      return new SubmittedNotebook("", null, List.copyOf(remarks));
    }
    Candidate taken =
        candidates.stream()
            .filter(one -> Path.of(one.name()).endsWith(handedOut))
            .findFirst()
            .orElse(candidates.get(0));
    if (candidates.size() > 1) {
      remarks.add(0, several(candidates, taken));
    }
    return new SubmittedNotebook(taken.name(), taken.notebook(), List.copyOf(remarks));
  }

  private static String several(List<Candidate> candidates, Candidate taken) {
    String others =
        candidates.stream()
            .map(Candidate::name)
            .filter(name -> !name.equals(taken.name()))
            .collect(Collectors.joining(", "));
    return "graded is " + taken.name() + ", not " + others + "; expected one notebook";
  }

  /** Never follows a link. */
  private static List<Path> notebooks(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
            String name = String.valueOf(place.getFileName());
            boolean made = name.equals("__MACOSX") || name.equals(".ipynb_checkpoints");
            return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && name.endsWith(".ipynb") && !name.startsWith("._")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted(Comparator.naturalOrder()).limit(MOST_FILES).toList();
  }
}
