package chainrule.page.substitute;

/** Exponential random numbers of mean 1, by a {@link Ziggurat}. */
final class PageExponential {
  private static final int LAYERS = 252;
  private static final double AREA = 1 / 256.0;

  /** Where the tail begins: x · exp(-x) is the area of a layer. */
  private static final double TAIL = 7.569274694148063;

  private static final double TAIL_REST = -2.370614671827652e-16;

  private static final Ziggurat ZIGGURAT = ziggurat(new Decay());

  private PageExponential() {}

  /** Returns the next number: what lies beyond the tail's begin is distributed as the whole. */
  static double next(MixedCounter bits) {
    double start = 0;
    while (true) {
      long drawn = bits.nextLong();
      int layer = ZIGGURAT.layer(drawn);
      if (layer >= 0) {
        return start + ZIGGURAT.length(layer) * (drawn >>> 1);
      }
      int overhang = ZIGGURAT.overhang(bits);
      if (overhang != 0) {
        return start + ZIGGURAT.inOverhang(overhang, drawn >>> 1, bits);
      }
      start += TAIL;
    }
  }

  private static Ziggurat ziggurat(FallingCurve decay) {
    DoubleDouble longest = new DoubleDouble(TAIL, TAIL_REST);
    return new Ziggurat(decay, new ZigguratLayers(decay, LAYERS, DoubleDouble.of(AREA), longest));
  }

  /** The curve exp(-x). */
  private static final class Decay implements FallingCurve {

    @Override
    public double at(double x) {
      return Math.exp(-x);
    }

    @Override
    public DoubleDouble climb(DoubleDouble x, DoubleDouble step) {
      return step;
    }

    @Override
    public double steepness(double x) {
      return 1;
    }

    @Override
    public double inflection() {
      return 0;
    }
  }
}
