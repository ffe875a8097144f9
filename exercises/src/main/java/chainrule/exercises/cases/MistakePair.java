package chainrule.exercises.cases;

/**
 * Two known mistakes of one question.
 *
 * @param one the id of the mistake that is named first
 * @param other the id of the other
 */
public record MistakePair(String one, String other) {}
