package chainrule.grader.gradescope;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.export.GradescopeResults;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.intake.NotebookFile;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Grades the one submission that a container of Gradescope is started for.
 *
 * @param assignment the homework
 * @param handedOut the name of the notebook in the student edition
 * @param place Gradescope's folder, {@code /autograder}
 */
record Autograder(Assignment assignment, String handedOut, Path place) {
  /** What a student is told when the grader itself fails. */
  static final List<String> GAVE_UP =
      List.of(
          "The autograder itself failed on this submission; that is no mark.",
          "Your files are kept: ask your instructor to look at it and to run the autograder again.");

  /**
   * Grades, and writes {@code results/results.json}.
   *
   * @param arguments the homework, the name of its notebook, Gradescope's folder
   */
  public static void main(String[] arguments) throws IOException {
    HomeFolder.settle(KitFolder.ofSystemProperty());
    Assignment assignment = Assignment.of(arguments[0]).orElseThrow();
    Path place = Path.of(arguments[2]);
    String results = new Autograder(assignment, arguments[1], place).results();
    Path folder = place.resolve("results");
    Files.createDirectories(folder);
    KitFolder.replace(folder.resolve("results.json"), results);
    System.exit(0); // whatever may still run
  }

  /** Returns what Gradescope is told; for the instructor, why the grader failed is printed. */
  private String results() {
    try {
      SubmittedNotebook handedIn =
          SubmittedNotebook.in(place.resolve("submission"), assignment.id(), handedOut);
      NotebookFile notebook = handedIn.notebook();
      if (notebook == null) {
        return GradescopeResults.none(handedIn.remarks());
      }
      SubmissionResult result = grade(notebook, handedIn.name());
      if (result.status() == GradingStatus.GRADED) {
        return GradescopeResults.live(result, handedIn.remarks());
      }
      List<String> lines = new ArrayList<>();
      lines.add(handedIn.name() + ": " + result.status().label() + ": " + result.reason());
      lines.addAll(handedIn.remarks());
      if (result.status() == GradingStatus.FAILED) {
        lines.addAll(GAVE_UP);
      }
      return GradescopeResults.none(lines);
    } catch (IOException e) {
      System.out.println("chainrule: " + e.getMessage());
      return GradescopeResults.none(GAVE_UP);
    }
  }

  private SubmissionResult grade(NotebookFile notebook, String name) throws IOException {
    String student = SubmissionMetadata.of(place.resolve("submission_metadata.json")).student();
    Submission submission = notebook.handedIn(student, name, Instant.now());
    List<SubmissionResult> results = new ArrayList<>();
    GradingEngine.Usage usage =
        new LocalEngine(assignment, 1, false).grade(List.of(submission), results::add);
    System.out.println("chainrule: students' code ran in " + usage.isolation().label());
    return results.get(0);
  }
}
