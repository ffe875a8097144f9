package chainrule.grader.execute;

import chainrule.grader.isolation.Jail;
import chainrule.grader.wire.TypeCatalog;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands out fresh sandboxes and always has the next one starting. */
public final class SandboxPool implements AutoCloseable {
  private final Jail jail;
  private final TypeCatalog catalog;
  private @Nullable SandboxProcess spare;

  public SandboxPool(Jail jail, Class<?> contract) {
    this.jail = jail;
    this.catalog = TypeCatalog.of(contract);
  }

  TypeCatalog catalog() {
    return catalog;
  }

  /** Makes sure that a sandbox is on its way. */
  public void prepare() throws IOException {
    if (spare == null) {
      spare = SandboxProcess.start(jail, catalog);
    }
  }

  /** Returns a sandbox that nobody has used. */
  SandboxProcess take() throws IOException {
    SandboxProcess taken = spare == null ? SandboxProcess.start(jail, catalog) : spare;
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
