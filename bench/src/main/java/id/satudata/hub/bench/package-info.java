/** Benchmarks; run by hand, never part of the tests. */
@NullMarked
package id.satudata.hub.bench;

import org.jspecify.annotations.NullMarked;
