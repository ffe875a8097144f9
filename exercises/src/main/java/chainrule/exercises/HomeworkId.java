package chainrule.exercises;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The short name of a homework, such as {@code h5}; ordered by number, {@code h10} behind {@code
 * h9}.
 *
 * <p>People write {@code H5} and {@code h05} too; all of them are the same homework, and there is
 * one spelling for it in files, cells and packages: {@link #toString()}.
 *
 * @param letter a small letter; {@code h} for the course's homework, others for that of tests
 * @param number at least 0, at most {@value #MOST}
 */
public record HomeworkId(char letter, int number) implements Comparable<HomeworkId> {
  /** The highest number of a homework. */
  public static final int MOST = 99;

  /** The letter of the course's homework. */
  public static final char COURSE = 'h';

  /** The order of homeworks known by name, by number; what is no homework's name comes last. */
  public static final Comparator<String> NAMES =
      Comparator.comparing(
              (String name) -> parse(name).orElse(null),
              Comparator.nullsLast(Comparator.<HomeworkId>naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern ID = Pattern.compile("([A-Za-z])0*(\\d{1,2})");
  private static final Pattern NAME = Pattern.compile("(" + ID.pattern() + ")-(?<rest>.*)");

  private static final String CONTRACTS = "chainrule.exercises.";

  /** Takes a letter and a number. */
  public HomeworkId {
    if (letter < 'a' || letter > 'z' || number < 0 || number > MOST) {
      throw new IllegalArgumentException(
          "homework " + letter + number + ": expected a small letter and 0 to " + MOST);
    }
  }

  /** Returns the homework of a text such as {@code h5}, {@code H5} or {@code h05}. */
  public static Optional<HomeworkId> parse(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new HomeworkId(
                Character.toLowerCase(matcher.group(1).charAt(0)),
                Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Returns the homework that a contract says it is. */
  public static HomeworkId of(Class<?> contract) {
    Homework homework =
        Objects.requireNonNull(
            contract.getAnnotation(Homework.class), () -> contract + " is no contract");
    return parse(homework.id())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    contract.getName() + ": found id " + homework.id() + "; expected such as h5"));
  }

  /**
   * Returns the homework that a file, a folder or a cell is named after.
   *
   * @param name such as {@code h5-backpropagation.ipynb} or {@code h5-q2b}
   */
  public static Optional<HomeworkId> before(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? parse(matcher.group(1)) : Optional.empty();
  }

  /**
   * Returns the homeworks of the course whose questions cells are of, the first one first.
   *
   * @param gradeIds nbgrader's ids of the cells of a notebook, usually of one homework; null for a
   *     cell without one
   */
  public static List<HomeworkId> among(Stream<@Nullable String> gradeIds) {
    return gradeIds
        .filter(Objects::nonNull)
        .flatMap(id -> before(id).stream())
        .filter(id -> id.letter() == COURSE)
        .distinct()
        .toList();
  }

  /**
   * Returns the one spelling of a question's or a homework's name.
   *
   * @param name such as {@code H05-Q2b}, which is {@code h5-q2b}; any other text is only put in
   *     small letters
   */
  public static String canonical(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher matcher = NAME.matcher(lower);
    return matcher.matches()
        ? parse(matcher.group(1)).orElseThrow() + "-" + matcher.group("rest")
        : parse(lower).map(HomeworkId::toString).orElse(lower);
  }

  /** Returns the id of a question's cell, such as {@code h5-q2b} for {@code Q2b}. */
  public String gradeId(String question) {
    return gradeId(toString(), question);
  }

  /** Returns the id of a question's cell in a homework known by name. */
  public static String gradeId(String homework, String question) {
    return homework + "-" + question.toLowerCase(Locale.ROOT);
  }

  /** Returns the full name of the contract, such as {@code chainrule.exercises.h5.H5}. */
  public String contractName() {
    return CONTRACTS + this + "." + toString().toUpperCase(Locale.ROOT);
  }

  @Override
  public int compareTo(HomeworkId other) {
    return letter == other.letter
        ? Integer.compare(number, other.number)
        : Character.compare(letter, other.letter);
  }

  /** Returns the one spelling, such as {@code h5}. */
  @Override
  public String toString() {
    return "" + letter + number;
  }
}
