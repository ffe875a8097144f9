package chainrule.grader.isolation;

/** The ways to close a sandbox in, the safest first. */
public enum IsolationLevel {
  /** Bubblewrap, started as a user of its own, so that the number of processes is limited too. */
  BUBBLEWRAP_OWN_USER("bubblewrap as a user of its own", true),
  /** Bubblewrap as the user who grades. */
  BUBBLEWRAP("bubblewrap", true),
  /** Another user without rights, without network, with resource limits. */
  OTHER_USER("another unprivileged user", true),
  /** The same for where root may make no namespaces, as in a container: among copies of files. */
  CHANGED_ROOT("another unprivileged user in a root folder of copies", true),
  /** A plain process that can do what the user who grades can do. */
  NONE("no sandbox", false);

  private final String label;
  private final boolean confined;

  IsolationLevel(String label, boolean confined) {
    this.label = label;
    this.confined = confined;
  }

  /** Returns the words a reader sees. */
  public String label() {
    return label;
  }

  /** Returns whether student code is kept from files and network at all. */
  public boolean confined() {
    return confined;
  }
}
