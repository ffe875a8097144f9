package chainrule.exercises.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Marks a class that holds checks of one question.
 *
 * <p>The public checks of the question {@code outputDelta} of contract {@code …h5.H5} are in {@code
 * …h5.OutputDeltaChecks}, the hidden ones in {@code …h5.hidden.OutputDeltaHiddenChecks}.
 */
@Testable
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Checks {}
