/** The hidden checks of homework 4, which only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h4.hidden;
