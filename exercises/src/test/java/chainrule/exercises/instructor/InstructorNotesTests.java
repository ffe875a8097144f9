package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.QuestionSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstructorNotesTests {
  /** A mistake as the notes name it, such as {@code **Q4 MEAN0**}. */
  private static final Pattern MISTAKE =
      Pattern.compile("\\*\\*([A-Z]\\d+[a-z]?) ([A-Z]\\w*)\\*\\*");

  static Stream<HomeworkId> homeworks() {
    assertThat(Assignment.known()).isNotEmpty();
    return Assignment.known().stream();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void everyHomeworkHasNotesThatNameItsQuestionsAndMistakes(HomeworkId homework) {
    Assignment assignment = Assignment.of(homework).orElseThrow();
    InstructorNotes notes = InstructorNotes.of(assignment.contract());
    assertThat(notes)
        .as("%s/%s/notes.md", HomeworkSources.place(Path.of("")), homework)
        .isNotEqualTo(InstructorNotes.NONE);

    assertThat(notes.text())
        .contains("**What it is for.**", "**Where it stands.**", "## Typical mistakes");
    Set<String> questions =
        assignment.questions().stream().map(QuestionSpec::id).collect(Collectors.toSet());
    assertThat(notes.prompts())
        .allSatisfy(prompt -> assertThat(questions).contains(prompt.question()));
    Set<String> known =
        assignment.questions().stream()
            .flatMap(
                question ->
                    assignment.bank().of(question, AnswerBank.Role.MISTAKE).stream()
                        .map(mistake -> question.id() + " " + mistake.id()))
            .collect(Collectors.toSet());
    List<String> named =
        MISTAKE
            .matcher(notes.text())
            .results()
            .map(found -> found.group(1) + " " + found.group(2))
            .toList();
    assertThat(known).containsAll(named);
  }

  @Test
  void studentsDoNotGetThem() throws IOException {
    Path classes = Path.of(System.getProperty("chainrule.root"), "exercises/target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      assertThat(files.filter(file -> file.endsWith(InstructorNotes.FILE)))
          .isNotEmpty()
          .allMatch(file -> file.toString().matches(".*/(hidden|instructor/template)/notes.md"));
    }
  }

  @Test
  void whatIsBelowTheHeadingIsAskedInATalk() {
    InstructorNotes notes =
        InstructorNotes.parse(
            """
            # Notes

            ## For a talk

            ### Q1
            Ask: Why
            so?
            Good: Because.

            ### Q1 with `max`
            Ask: Which?
            Good: The largest.

            ### Q2
            Ask: What?
            Good: That.
            """);

    assertThat(notes.text()).isEqualTo("# Notes");
    assertThat(notes.prompts("Q1", "Math.max(a, b)"))
        .extracting(InstructorNotes.Prompt::ask)
        .containsExactly("Which?", "Why so?");
    assertThat(notes.prompts("Q1", "a // max\n/* max */"))
        .extracting(InstructorNotes.Prompt::good)
        .containsExactly("Because.");
    assertThat(notes.prompts("Q3", "max")).isEmpty();
  }

  @Test
  void aQuestionWithoutItsAnswerIsNotPassedOver() {
    assertThatThrownBy(() -> InstructorNotes.parse("## For a talk\n\n### Q1\nAsk: Why?\n"))
        .hasMessage("notes.md: 1 headings below «## For a talk», 0 of them with Ask: and Good:");
  }
}
