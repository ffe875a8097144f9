package chainrule.grader.roster;

import java.io.IOException;

/** Says in one line what is wrong with a roster. */
public final class RosterException extends IOException {
  private static final long serialVersionUID = 1L;

  RosterException(String message) {
    super(message);
  }
}
