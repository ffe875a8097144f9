package chainrule.grader.judge;

import chainrule.grader.jail.Jail;
import chainrule.grader.wire.Catalog;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands out fresh sandboxes and always has the next one starting. */
final class SandboxPool implements AutoCloseable {
  private final Jail jail;
  private final Catalog catalog;
  private @Nullable Sandbox spare;

  SandboxPool(Jail jail, Class<?> contract) {
    this.jail = jail;
    this.catalog = Catalog.of(contract);
  }

  Catalog catalog() {
    return catalog;
  }

  /** Makes sure that a sandbox is on its way. */
  void prepare() throws IOException {
    if (spare == null) {
      spare = Sandbox.start(jail, catalog);
    }
  }

  /** Returns a sandbox that nobody has used. */
  Sandbox take() throws IOException {
    Sandbox taken = spare == null ? Sandbox.start(jail, catalog) : spare;
    spare = null;
    return taken;
  }

  @Override
  public void close() {
    if (spare != null) {
      spare.close();
    }
  }
}
