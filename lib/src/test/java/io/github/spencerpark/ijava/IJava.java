package io.github.spencerpark.ijava;

import io.github.spencerpark.jupyter.kernel.BaseKernel;

/** Stands for the class of the same name in IJava, which is in no registry. */
public final class IJava {

  private static BaseKernel kernel;
  private static boolean broken;

  private IJava() {}

  /** Returns the running kernel, as IJava does; null when none runs. */
  public static BaseKernel getKernelInstance() {
    if (broken) {
      throw new IllegalStateException("no kernel");
    }
    return kernel;
  }

  /** Sets what {@link #getKernelInstance} returns. */
  public static void setKernelInstance(BaseKernel running) {
    kernel = running;
  }

  /** Makes {@link #getKernelInstance} throw. */
  public static void setBroken(boolean throwing) {
    broken = throwing;
  }
}
