package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hint is short, and says nothing in a word that its reader has not met: each stands in the
 * homework, in a lecture, or in {@code everyday-words.txt}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HintTextTests {
  private static final int LONGEST_HINT = 60;
  private static final int LONGEST_SENTENCE = 30;

  /** A word of prose: no method of a class, no letters of a formula. */
  private static final Pattern WORD =
      Pattern.compile("(?<![.\\-½\\p{L}\\d])[A-Za-z][a-z]++(?![²\\d])");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!:;])\\s+");
  private static final List<String> ENDINGS =
      List.of("", "s", "es", "d", "ed", "ing", "er", "est", "ly", "n", "e", "y", "ies", "ied");

  private final Set<String> everywhere = new TreeSet<>();

  @BeforeAll
  void readLecturesAndEverydayWords() throws IOException, NotebookException {
    try (var list = HintTextTests.class.getResourceAsStream("everyday-words.txt")) {
      String words =
          new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      words.lines().forEach(word -> everywhere.addAll(stems(word)));
    }
    Path lectures = Path.of(System.getProperty("chainrule.root"), "notebooks");
    try (Stream<Path> files = Files.list(lectures)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".ipynb")).toList()) {
        everywhere.addAll(stems(Notebook.read(file)));
      }
    }
  }

  static Stream<Assignment> homeworks() {
    return TriedHomeworks.all();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void areShortAndOfKnownWords(Assignment homework) throws NotebookException {
    Set<String> known = stems(homework.notebook());
    known.addAll(everywhere);
    AnswerBank bank = homework.bank();
    List<String> faults = new ArrayList<>();
    for (QuestionSpec question : homework.questions()) {
      for (AnswerBank.Entry mistake : bank.of(question, AnswerBank.Role.MISTAKE)) {
        String place = homework.id() + " " + question.id() + " " + mistake.id() + ": ";
        faults(mistake.hint(), known).forEach(fault -> faults.add(place + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aHintIsFoundTooLongOrTooHard() {
    Set<String> known = Set.of("add", "term", "each");
    assertThat(faults("Add each term.", known)).isEmpty();
    assertThat(faults("Add each Terms twice.", known)).containsExactly("unexplained: [twice]");
    assertThat(faults("add ".repeat(61), known))
        .containsExactly("61 words", "a sentence of 61 words");
  }

  private static List<String> faults(String hint, Set<String> known) {
    List<String> faults = new ArrayList<>();
    int length = words(hint);
    if (length > LONGEST_HINT) {
      faults.add(length + " words");
    }
    SENTENCE
        .splitAsStream(hint)
        .mapToInt(HintTextTests::words)
        .filter(words -> words > LONGEST_SENTENCE)
        .forEach(words -> faults.add("a sentence of " + words + " words"));
    Set<String> unexplained =
        WORD.matcher(hint)
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> Collections.disjoint(known, stems(word)))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!unexplained.isEmpty()) {
      faults.add("unexplained: " + unexplained);
    }
    return faults;
  }

  private static int words(String text) {
    return (int) text.strip().chars().filter(c -> c == ' ').count() + 1;
  }

  private static Set<String> stems(Notebook notebook) throws NotebookException {
    return notebook.cells().stream()
        .map(NotebookCell::source)
        .flatMap(source -> WORD.matcher(source).results())
        .flatMap(word -> stems(word.group()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns a word with and without what may be its ending, so that forms of a word meet. */
  private static Set<String> stems(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(lower::endsWith)
        .map(ending -> lower.substring(0, lower.length() - ending.length()))
        .filter(stem -> stem.length() > 2 || stem.equals(lower))
        .collect(Collectors.toSet());
  }
}
