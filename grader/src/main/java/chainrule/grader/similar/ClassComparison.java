package chainrule.grader.similar;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.export.SpreadsheetCell;
import chainrule.grader.files.NewFolder;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.intake.FileNames;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the answers of a class, each student's with each other's. */
public final class ClassComparison {
  /** The fewest tokens in a row that count: an answer of five lines has about fifteen. */
  public static final int MINIMUM = 8;

  private final Assignment assignment;
  private final KitFolder kit;
  private final boolean anonymous;
  private final List<String> remarks = new ArrayList<>();

  /**
   * Makes a comparison.
   *
   * @param assignment the homework
   * @param kit the copy of the kit in whose state JPlag is kept
   * @param anonymous whether the report has numbers in the place of names
   */
  public ClassComparison(Assignment assignment, KitFolder kit, boolean anonymous) {
    this.assignment = assignment;
    this.kit = kit;
    this.anonymous = anonymous;
  }

  /**
   * Compares, and writes JPlag's report and {@code similar.csv}.
   *
   * @param submissions at least two
   * @param out not there yet, or empty
   * @return all pairs, most alike first
   * @throws FileSystemException that names the folder, if it holds something
   */
  public List<SimilarPair> write(List<Submission> submissions, Path out) throws IOException {
    NewFolder.expectFree(out);
    JplagProcess jplag = new JplagProcess(kit);
    jplag.ensure();
    List<SimilarPair> pairs = new ArrayList<>();
    try (ScratchFolder scratch = ScratchFolder.open("similar")) {
      Path given = scratch.folder().resolve("given");
      Path answers = Files.createDirectory(scratch.folder().resolve("answers"));
      Map<String, String> names = lay(submissions, given, answers);
      if (names.size() < 2) {
        remarks.add("fewer than two have answered anything; there is nothing to compare");
        return pairs;
      }
      NewFolder.write(
          out,
          draft -> {
            Path report = draft.resolve("similar");
            jplag.run(MINIMUM, given, answers, report, line -> read(line, names, pairs));
            pairs.sort(SimilarPair.ORDER);
            Files.writeString(draft.resolve("similar.csv"), csv(pairs));
          });
    }
    return pairs;
  }

  /** Returns what else there is to say, a line each: answers that are left out. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Returns each student who answered something, by the name of the folder. */
  private Map<String, String> lay(List<Submission> submissions, Path given, Path answers)
      throws IOException {
    Map<String, String> names = new HashMap<>();
    try {
      AnswerFiles files = new AnswerFiles(assignment);
      files.writeGiven(given);
      int number = 0;
      for (Submission one : submissions) {
        String name = String.format(Locale.ROOT, "student-%03d", ++number);
        String shown = anonymous ? name : one.student();
        Path folder = answers.resolve(anonymous ? name : folderName(one.student()));
        for (String line : files.write(one.cells(), folder)) {
          remarks.add(one.file() + ": " + line);
        }
        if (Files.exists(folder)) {
          names.put(folder.getFileName().toString(), shown);
        } else {
          remarks.add(one.file() + ": nothing is answered");
        }
      }
    } catch (NotebookException e) {
      throw new IOException(e.getMessage(), e);
    }
    return names;
  }

  private static String folderName(String student) {
    return FileNames.of(student);
  }

  private void read(String line, Map<String, String> names, List<SimilarPair> pairs) {
    String[] fields = line.split("\t", -1);
    if (fields[0].equals("left out") && fields.length == 2) {
      String student = names.getOrDefault(fields[1], fields[1]);
      remarks.add(student + ": left out by JPlag, too little is answered");
    } else if (fields[0].equals("pair") && fields.length == 6) {
      pairs.add(
          new SimilarPair(
              names.getOrDefault(fields[1], fields[1]),
              names.getOrDefault(fields[2], fields[2]),
              Double.parseDouble(fields[3]),
              Integer.parseInt(fields[4]),
              fields[5]));
    }
  }

  private static String csv(List<SimilarPair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("first", "second", "percent", "tokens", "questions"));
    for (SimilarPair pair : pairs) {
      rows.add(
          List.of(
              SpreadsheetCell.text(pair.first()),
              SpreadsheetCell.text(pair.second()),
              String.format(Locale.ROOT, "%.1f", 100 * pair.similarity()),
              Integer.toString(pair.tokens()),
              pair.questions()));
    }
    return SpreadsheetCell.table(rows);
  }
}
