package chainrule.grader.export;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.InstructorNotes;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.intake.FileNames;
import chainrule.grader.report.ClassPage;
import chainrule.grader.report.FeedbackPage;
import chainrule.grader.report.FeedbackView;
import chainrule.grader.report.RunSummary;
import chainrule.grader.talk.TalkPage;
import chainrule.grader.talk.TalkSheet;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the files of a class out of its gradebook: what counts, not what the last run happened to
 * find.
 */
public final class ResultsFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputFolder out;
  private final String homework;
  private final GradesCsv csv = new GradesCsv();
  private final ClassPage classPage = new ClassPage();
  private final List<CurrentMark> sameStudent = new ArrayList<>();
  private final InstructorNotes notes;

  /**
   * Makes ready to write.
   *
   * @param out the folder of the class
   * @param homework whose results to write
   */
  public ResultsFolder(OutputFolder out, String homework) {
    this.out = out;
    this.homework = homework;
    this.notes =
        HomeworkId.parse(homework)
            .flatMap(Assignment::contract)
            .map(InstructorNotes::of)
            .orElse(InstructorNotes.NONE);
  }

  /**
   * Writes {@code grades.csv} and {@code class.html} for all, {@code feedback}, {@code results} and
   * {@code talk} for some.
   *
   * @param book the gradebook
   * @param students whose files to write
   */
  public void write(Gradebook book, Set<String> students) throws IOException {
    book.forEachMark(
        mark -> {
          csv.add(mark);
          classPage.add(
              title(mark), mark.score(), mark.laterFailure(), feedback(mark.student()), talk(mark));
          if (!sameStudent.isEmpty() && !sameStudent.get(0).student().equals(mark.student())) {
            writeStudent();
          }
          if (students.contains(mark.student())) {
            sameStudent.add(mark);
          }
        });
    writeStudent();
    for (String one : classPage.homeworks()) {
      Optional<String> summary = book.lastSummary(one);
      if (summary.isPresent()) {
        classPage.addRefused(one, RunSummary.refused(summary.get()));
      }
    }
    out.write("class.html", classPage.html());
    out.write("grades.csv", csv.text());
  }

  private void writeStudent() throws IOException {
    if (sameStudent.isEmpty()) {
      return;
    }
    String student = sameStudent.get(0).student();
    String name = FileNames.of(student);
    List<FeedbackView> views = sameStudent.stream().map(ResultsFolder::view).toList();
    out.write(feedback(student), FeedbackPage.of(student, views));
    for (CurrentMark mark : sameStudent) {
      if (mark.homework().equals(homework)) {
        String json = JSON.readTree(mark.result().toJson()).toPrettyString();
        out.write("results/" + homework + "/" + name + ".json", json + "\n");
        out.write(talk(mark), TalkPage.of(TalkSheet.of(title(mark), mark.result(), notes)));
      }
    }
    sameStudent.clear();
  }

  /** Returns a student's feedback page about one homework. */
  public static String page(CurrentMark mark) {
    return FeedbackPage.of(mark.student(), List.of(view(mark)));
  }

  private static FeedbackView view(CurrentMark mark) {
    return FeedbackView.of(title(mark), mark.score(), mark.laterFailure());
  }

  private static String title(CurrentMark mark) {
    return HomeworkId.parse(mark.homework())
        .flatMap(Assignment::contract)
        .map(Assignment::title)
        .orElse(mark.homework());
  }

  /** Returns where the page of a student is, seen from the folder of the class. */
  private static String feedback(String student) {
    return "feedback/" + FileNames.of(student) + ".html";
  }

  /** Returns where the sheet for a talk about a mark is, seen from the folder of the class. */
  private static String talk(CurrentMark mark) {
    return "talk/" + mark.homework() + "/" + FileNames.of(mark.student()) + ".html";
  }
}
