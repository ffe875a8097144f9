package chainrule.grader.gradebook;

/** One text file with the marks of a class. */
public interface Sheet {
  /** Takes a mark; the marks of a student come one after the other. */
  void add(Mark mark);

  /** Returns the text of the file, with everything that was added. */
  String text();
}
