package chainrule.exercises.checks;

import java.util.List;
import org.junit.platform.engine.DiscoverySelector;

/**
 * Selects checks that a plan has found, to be run on an answer. By it an answer reaches {@link
 * CheckEngine}, and no class is searched for checks again.
 *
 * @param run the run on the answer
 * @param checks which of its checks are meant, in order
 */
record RunSelector(CheckRun run, List<CheckMethod> checks) implements DiscoverySelector {}
