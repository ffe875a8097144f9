package chainrule.grader.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is in a class.
 *
 * @param people in the order of the file; empty if nobody gave a roster
 */
public record Roster(List<Person> people) {
  /** The column of the names. */
  public static final String NAME = "name";

  /** The column of the addresses. */
  public static final String EMAIL = "email";

  /** The column of Canvas's own numbers. */
  public static final String CANVAS = "canvas_id";

  /** The column of the numbers that Moodle's downloads have. */
  public static final String MOODLE = "moodle_id";

  static final String ID = "id";
  static final List<String> REQUIRED = List.of(ID, NAME, EMAIL);
  static final List<String> UNIQUE = List.of(ID, EMAIL, "sis_user_id", "sis_login_id", "username");

  /** Nobody gave a roster. */
  public static final Roster NONE = new Roster(List.of());

  /**
   * Finds whom a submission belongs to; never by a guess between two.
   *
   * @param student what it calls the student: an id, an address or a name
   * @param column of the platform's number, such as {@link #CANVAS}; empty if there is none
   * @param number the platform's number
   */
  public Optional<Person> find(String student, String column, String number) {
    return only(person -> !number.isEmpty() && person.cell(column).equals(number))
        .or(() -> only(person -> person.isCalled(student)))
        .or(() -> only(person -> person.isNamed(student)));
  }

  /** Finds whom the gradebook means. */
  public Optional<Person> find(String student) {
    return find(student, "", "");
  }

  private Optional<Person> only(Predicate<Person> which) {
    List<Person> found = people.stream().filter(which).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
