package chainrule.exercises.finding;

/**
 * A call of a student's answer and what it returned, both as they can be written in code.
 *
 * @param question the number a reader sees, such as {@code Q4}
 * @param call such as {@code predict(w = [1, 2], x = [3])}
 * @param returned such as {@code 1}
 */
public record ObservedCall(String question, String call, String returned) {}
