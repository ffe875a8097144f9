/** JMH benchmarks of the kernels inside training; run by hand, see CONTRIBUTING. */
package chainrule.bench;
