package chainrule.grader.export;

import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.roster.Person;

/** One text file with the marks of a class. */
public interface MarksSheet {
  /** Takes a mark; the marks of a student come one after the other. */
  void add(CurrentMark mark);

  /** Takes someone of the roster who handed in nothing for a homework, after all marks. */
  default void missing(String homework, Person person) {}

  /** Returns the text of the file, with everything that was added. */
  String text();
}
