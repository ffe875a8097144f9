/** What every homework is made of: questions, checks, verdicts and reports. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises;
