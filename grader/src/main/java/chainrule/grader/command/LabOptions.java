package chainrule.grader.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How JupyterLab is opened; mixed into the calls that do. */
public final class LabOptions {
  @Option(
      names = {"--no-browser", "--no-open"},
      description = "Print the address and open no browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port; 0 takes a free one. Default: 8888 or the next free one.")
  private @Nullable Integer port;

  /** Filled in by the command line. */
  public LabOptions() {}

  /** Returns the port to listen on, 0 for any free one, null for the first free from 8888. */
  public @Nullable Integer port() {
    return port;
  }

  /** Returns whether to open a browser. */
  public boolean browser() {
    return !noBrowser;
  }
}
