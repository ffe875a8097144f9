package chainrule.exercises.checks;

import java.util.Optional;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/**
 * What {@link CheckEngine} runs a check with.
 *
 * @param run the run that the check is part of, with the answer; empty where no answer is known
 */
record CheckContext(Optional<CheckRun> run) implements EngineExecutionContext {}
