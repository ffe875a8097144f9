package chainrule.exercises.instructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the author of a homework wrote for instructors, {@code notes.md} of its folder: what it is
 * for, which mistakes are typical, and below {@value #TALK} the questions for a talk with a
 * student.
 *
 * @param text all but the questions for a talk
 * @param prompts the questions for a talk
 */
public record InstructorNotes(String text, List<Prompt> prompts) {
  /** The file's name. */
  public static final String FILE = "notes.md";

  /** A homework without notes. */
  public static final InstructorNotes NONE = new InstructorNotes("", List.of());

  /** What can be asked of any answer. */
  public static final List<Prompt> ALWAYS =
      List.of(
          new Prompt(
              "",
              "",
              "Which inputs would you try first to find out whether this answer is wrong, and what"
                  + " must it give for them?",
              "An input whose result can be worked out without the code, and one at an edge: one"
                  + " element, zeros, equal values, very large numbers."),
          new Prompt(
              "",
              "",
              "Say in one sentence what each part of this code is for. Which part could be left out"
                  + " for the simplest input, and why is it needed for others?",
              "A purpose for each part, not a reading aloud of its signs; and an input that needs"
                  + " the part."),
          new Prompt(
              "",
              "",
              "Which line was the hardest to get right, and how did you notice that it was wrong"
                  + " before?",
              "A certain line, and what showed the fault: a check, a printed value, a calculation"
                  + " on paper."));

  private static final String TALK = "## For a talk";
  private static final Pattern PROMPT =
      Pattern.compile(
          "^### (?<question>\\w+)(?: with `(?<token>[^`\\n]+)`)?\\n+"
              + "Ask: (?<ask>.+?)\\n+Good: (?<good>.+?)(?=\\n### |\\n*\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)");

  /**
   * A question for a talk.
   *
   * @param question the number of the homework's question, such as {@code Q4}; empty for any
   * @param token it is for answers whose code holds this, such as {@code max}; empty for all
   * @param ask what to ask
   * @param good what a good answer says
   */
  public record Prompt(String question, String token, String ask, String good) {
    private boolean fits(String asked, String code) {
      return question.equals(asked) && (token.isEmpty() || code.contains(token));
    }
  }

  /** Reads the notes of a contract; {@link #NONE} if it has none. */
  public static InstructorNotes of(Class<?> contract) {
    try (InputStream in = contract.getResourceAsStream("hidden/" + FILE)) {
      return in == null ? NONE : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " of " + contract.getName(), e);
    }
  }

  /**
   * Takes notes apart.
   *
   * @throws IllegalArgumentException if a heading below {@value #TALK} has no question with its
   *     good answer
   */
  static InstructorNotes parse(String notes) {
    String text = notes.replace("\r\n", "\n");
    int talk = text.indexOf(TALK);
    if (talk < 0) {
      return new InstructorNotes(text.strip(), List.of());
    }
    String questions = text.substring(talk + TALK.length());
    List<Prompt> prompts = new ArrayList<>();
    Matcher found = PROMPT.matcher(questions);
    while (found.find()) {
      String token = found.group("token");
      prompts.add(
          new Prompt(
              found.group("question"),
              token == null ? "" : token,
              oneLine(found.group("ask")),
              oneLine(found.group("good"))));
    }
    long headings = questions.lines().filter(line -> line.startsWith("### ")).count();
    if (headings != prompts.size()) {
      throw new IllegalArgumentException(
          FILE
              + ": "
              + headings
              + " headings below «"
              + TALK
              + "», "
              + prompts.size()
              + " of them with Ask: and Good:");
    }
    return new InstructorNotes(text.substring(0, talk).strip(), List.copyOf(prompts));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /**
   * Returns what can be asked about an answer, questions that its code calls for first.
   *
   * @param question the number of the homework's question
   * @param code the answer; comments are not looked at
   */
  public List<Prompt> prompts(String question, String code) {
    String plain = COMMENT.matcher(code).replaceAll(" ");
    List<Prompt> fitting = prompts.stream().filter(prompt -> prompt.fits(question, plain)).toList();
    return Stream.concat(
            fitting.stream().filter(prompt -> !prompt.token().isEmpty()),
            fitting.stream().filter(prompt -> prompt.token().isEmpty()))
        .toList();
  }
}
