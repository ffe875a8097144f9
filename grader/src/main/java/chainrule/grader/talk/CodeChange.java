package chainrule.grader.talk;

/**
 * A change of one line of a student's code, as a question.
 *
 * @param kind what is changed
 * @param line the number of the line, from 1
 * @param ask the question
 * @param good what a good answer says; true whatever the rest of the code does
 */
record CodeChange(ChangeKind kind, int line, String ask, String good) {}
