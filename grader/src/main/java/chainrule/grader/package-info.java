/** The autograder: supervisor, judge and sandbox. */
@org.jspecify.annotations.NullMarked
package chainrule.grader;
